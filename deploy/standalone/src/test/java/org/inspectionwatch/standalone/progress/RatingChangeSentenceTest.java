package org.inspectionwatch.standalone.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.inspectionwatch.contracts.event.AuthorityRef;
import org.inspectionwatch.contracts.event.RatedInspection;
import org.inspectionwatch.contracts.event.RatingChange;
import org.inspectionwatch.contracts.event.RatingChanged;
import org.inspectionwatch.contracts.event.RatingCorrected;
import org.inspectionwatch.contracts.event.RatingRetracted;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.finding.Body;
import org.inspectionwatch.contracts.finding.Direction;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RatingChangeSentenceTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2023, 5, 10);

    @Test
    void a_change_by_a_report_names_the_day_of_the_report() {
        RatingChange change = change(Basis.OFFICIAL, PUBLISHED, null);

        assertThat(RatingChangeSentence.of(new RatingChanged(change)))
                .isEqualTo("Sampleshire: help protection Requires improvement -> Good (report of 2023-05-10)");
    }

    @Test
    void a_change_by_an_article_says_that_there_is_no_report_yet() {
        RatingChange change = change(Basis.REPORTED, PUBLISHED, null);

        assertThat(RatingChangeSentence.of(new RatingChanged(change)))
                .endsWith("-> Good (reported 2023-05-10, no report yet)");
    }

    @Test
    void without_a_day_of_publication_the_day_of_inspection_is_told_as_far_as_known() {
        PartialDate year = PartialDate.of(Year.of(2023));

        assertThat(RatingChangeSentence.of(new RatingChanged(change(Basis.OFFICIAL, null, year))))
                .endsWith("(report, inspected 2023)");
        assertThat(RatingChangeSentence.of(new RatingChanged(change(Basis.REPORTED, null, year))))
                .endsWith("(reported, inspected 2023, no report yet)");
        assertThat(RatingChangeSentence.of(new RatingChanged(change(Basis.REPORTED, null, null))))
                .endsWith("(reported, no report yet)");
    }

    @Test
    void corrections_and_retractions_give_their_reason() {
        RatingChange change = change(Basis.OFFICIAL, PUBLISHED, null);

        assertThat(RatingChangeSentence.of(new RatingCorrected("event-1", "An earlier report came to light.", change)))
                .startsWith("Corrected: Sampleshire: ")
                .endsWith("; An earlier report came to light.");
        assertThat(RatingChangeSentence.of(new RatingRetracted("event-1", "The report was withdrawn.", change)))
                .isEqualTo("Retracted: an earlier rating change no longer holds; The report was withdrawn.");
    }

    private static RatingChange change(Basis basis, @Nullable LocalDate published, @Nullable PartialDate inspected) {
        return new RatingChange(
                "change-1",
                new AuthorityRef("sampleshire", "Sampleshire", "E10000099", "80999", "South East"),
                Body.COUNCIL,
                Direction.IMPROVED,
                1,
                end(Grade.REQUIRES_IMPROVEMENT, Basis.OFFICIAL, LocalDate.of(2019, 3, 8), null),
                end(Grade.GOOD, basis, published, inspected),
                basis,
                List.of(),
                0.9,
                3);
    }

    private static RatedInspection end(
            Grade grade, Basis basis, @Nullable LocalDate published, @Nullable PartialDate inspected) {
        return new RatedInspection(
                "inspection-" + grade.slug(),
                InspectionKind.ILACS,
                "ilacs-1",
                Judgement.HELP_PROTECTION,
                grade,
                basis,
                inspected,
                published,
                "publication-" + grade.slug(),
                null,
                List.of());
    }
}
