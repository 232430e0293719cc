package org.inspectionwatch.classify.theme;

import java.util.List;
import org.inspectionwatch.contracts.finding.Scope;
import org.jspecify.annotations.Nullable;

/** Reads for how many a clause says what it says of a theme: the nearest word of that kind, in the theme's own segment first. */
final class ScopeReader {
    /** A word farther off than this many characters speaks of something else. */
    private static final int REACH = 70;
    /** A comma or "and" in between counts as so many characters more. */
    private static final int SEGMENT_DISTANCE = 30;

    private ScopeReader() {}

    /** The scope of what stands at the place, or null where the clause does not say. */
    static @Nullable Scope at(Hit<?> place, List<Hit<Scope>> scopes, Segments segments) {
        Scope nearest = null;
        int least = REACH;
        for (Hit<Scope> scope : scopes) {
            int gap = Math.max(0, Math.max(scope.start() - place.end(), place.start() - scope.end()));
            int crossed = Math.abs(segments.indexOf(scope.start()) - segments.indexOf(place.start()));
            int distance = gap + crossed * SEGMENT_DISTANCE;
            if (distance < least) {
                least = distance;
                nearest = scope.sense();
            }
        }
        return nearest;
    }
}
