package org.inspectionwatch.sample.news;

import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.sample.world.SampleDocument;
import org.jspecify.annotations.Nullable;

/**
 * A report with an overall grade, as news.
 *
 * @param grade overall
 * @param previous overall grade of the report before, or null
 * @param previousYear in which that was published, or 0
 */
record Outcome(SampleDocument report, Grade grade, @Nullable Grade previous, int previousYear) {

    String place() {
        return report.providers().getFirst().authority().shortName();
    }

    String council() {
        return report.providers().getFirst().authority().name();
    }

    Mention mention(boolean withPrevious) {
        return new Mention(
                report.providers().getFirst().authority().authorityId(),
                report.kind(),
                grade,
                withPrevious ? previous : null,
                report.fileId());
    }

    /** A grade as news writes it. */
    static String words(Grade grade) {
        return grade == Grade.REQUIRES_IMPROVEMENT
                ? "requires improvement"
                : grade.slug().replace('_', ' ');
    }
}
