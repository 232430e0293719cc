package org.inspectionwatch.query.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.TreeSet;
import org.inspectionwatch.query.decision.ClaimField;
import org.inspectionwatch.query.paging.Problems;
import org.jspecify.annotations.Nullable;

/** The field of a claim as a parameter: a misspelt one would look as if nothing waited. */
@ApplicationScoped
class ReviewFields {
    /** What a reading or the register may doubt as a whole, so that a person can look but not put another value. */
    private static final Set<String> WHOLE = Set.of(
            "areas_for_improvement",
            "authority",
            "inspection",
            "inspection.lead_inspectors",
            "inspection.theme",
            "judgements",
            "kind",
            "lead_inspectors",
            "overall",
            "previous",
            "priority_actions",
            "themes");

    private final ReviewQueries queries;

    ReviewFields(ReviewQueries queries) {
        this.queries = queries;
    }

    /** The field itself, or null where the parameter is absent; a 400 problem where no claim has it, and none that waits. */
    @Nullable
    String checked(@Nullable String field) {
        Set<String> known = new TreeSet<>(ClaimField.correctable());
        known.addAll(WHOLE);
        if (field == null || known.contains(field)) {
            return field;
        }
        if (queries.counts().stream().noneMatch(count -> count.field().equals(field))) {
            throw Problems.invalid("field", "is one of " + String.join(", ", known));
        }
        return field;
    }
}
