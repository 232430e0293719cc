package org.inspectionwatch.query.web.compare;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import org.inspectionwatch.query.compare.ComparedAuthority;
import org.inspectionwatch.query.compare.ThemeTally;
import org.inspectionwatch.query.standing.GradedInspection;
import org.inspectionwatch.query.web.authority.RatingCell;
import org.jspecify.annotations.Nullable;

/**
 * An authority in the page that compares.
 *
 * @param compared what is compared
 * @param cells its grades, judgement by judgement
 * @param remove address of the page without it
 */
public record Column(ComparedAuthority compared, List<RatingCell> cells, String remove) {
    private static final int THEMES = 3;

    public Column {
        cells = List.copyOf(cells);
    }

    /** Its latest full inspection, or null. */
    public @Nullable GradedInspection latest() {
        return compared.history().isEmpty() ? null : compared.history().getLast();
    }

    /** Lead inspectors of that inspection, or null. */
    public @Nullable String leadInspectors() {
        GradedInspection latest = latest();
        return latest == null || latest.leadInspectors().isEmpty() ? null : String.join(", ", latest.leadInspectors());
    }

    /** Days from the last on site to publication of that inspection, or null. */
    public @Nullable Long daysToPublish() {
        GradedInspection latest = latest();
        LocalDate end = latest == null ? null : latest.end();
        LocalDate published = latest == null ? null : latest.published();
        return end == null || published == null || published.isBefore(end)
                ? null
                : ChronoUnit.DAYS.between(end, published);
    }

    /** What inspectors praise most. */
    public List<ThemeTally> praised() {
        return most(ThemeTally::strengths);
    }

    /** What inspectors criticise most. */
    public List<ThemeTally> criticised() {
        return most(ThemeTally::improvements);
    }

    private List<ThemeTally> most(ToIntFunction<ThemeTally> passages) {
        return compared.themes().stream()
                .filter(theme -> passages.applyAsInt(theme) > 0)
                .sorted(Comparator.comparingInt(passages).reversed())
                .limit(THEMES)
                .toList();
    }
}
