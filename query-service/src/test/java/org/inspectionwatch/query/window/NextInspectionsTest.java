package org.inspectionwatch.query.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.contracts.reference.Authority;
import org.inspectionwatch.query.standing.GradeState;
import org.inspectionwatch.query.standing.GradedInspection;
import org.inspectionwatch.query.standing.JudgedGrade;
import org.inspectionwatch.query.standing.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextInspectionsTest {
    private static final Authority KENT = Authorities.load().byId("kent").orElseThrow();
    private static final LocalDate START = LocalDate.of(2023, 5, 8);

    private final NextInspections nextInspections = new NextInspections(null);

    @ParameterizedTest
    @CsvSource({
        "2025-11-07, AHEAD",
        "2025-11-08, OPEN",
        "2026-11-08, OPEN",
        "2026-11-09, OVERDUE",
    })
    void the_window_is_from_thirty_to_forty_two_months_after_the_first_day(LocalDate day, WindowStatus status) {
        NextInspection next = nextInspections.of(standing(inspection("ilacs-2", stands(Grade.GOOD)), null), day);

        assertThat(next.status()).isEqualTo(status);
        assertThat(next.earliest()).isEqualTo("2025-11-08");
        assertThat(next.expected()).isEqualTo("2026-05-08");
        assertThat(next.latest()).isEqualTo("2026-11-08");
        assertThat(next.reason()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"ilacs-2, INADEQUATE, ilacs-inadequate", "ilacs-3, , ilacs-without-overall"})
    void where_no_interval_is_published_none_is_made_up(String framework, Grade overall, String rule) {
        JudgedGrade grade = overall == null
                ? new JudgedGrade(Judgement.OVERALL, GradeState.NOT_MADE, null, List.of())
                : stands(overall);

        NextInspection next = nextInspections.of(standing(inspection(framework, grade), null), START.plusYears(3));

        assertThat(next.status()).isEqualTo(WindowStatus.UNKNOWN);
        assertThat(next.earliest()).isNull();
        assertThat(next.rule().ruleId()).isEqualTo(rule);
        assertThat(next.reason()).isEqualTo(next.rule().text());
    }

    @Test
    void a_grade_without_a_rule_has_no_window() {
        NextInspection next = nextInspections.of(standing(inspection(null, stands(Grade.ADEQUATE)), null), START);

        assertThat(next.status()).isEqualTo(WindowStatus.UNKNOWN);
        assertThat(next.reason()).contains("adequate");
    }

    @Test
    void a_newer_inspection_without_a_sure_report_needs_review() {
        GradedInspection sure = inspection("ilacs-2", stands(Grade.GOOD));

        NextInspection next = nextInspections.of(standing(sure, sure), START.plusYears(3));

        assertThat(next.status()).isEqualTo(WindowStatus.NEEDS_REVIEW);
        assertThat(next.earliest()).isNull();
    }

    @Test
    void without_any_inspection_nothing_is_known() {
        NextInspection next = nextInspections.of(new Standing(KENT, List.of(), List.of(), null), START);

        assertThat(next.status()).isEqualTo(WindowStatus.UNKNOWN);
        assertThat(next.inspectionId()).isNull();
    }

    private static Standing standing(GradedInspection latest, GradedInspection doubtful) {
        return new Standing(KENT, List.of(latest), List.of(), doubtful);
    }

    private static JudgedGrade stands(Grade grade) {
        return new JudgedGrade(Judgement.OVERALL, GradeState.STANDS, grade, List.of());
    }

    private static GradedInspection inspection(String framework, JudgedGrade overall) {
        LocalDate end = START.plusDays(11);
        return new GradedInspection(
                "inspection-1",
                InspectionKind.ILACS,
                framework,
                null,
                START,
                end,
                end,
                end.plusDays(60),
                Basis.OFFICIAL,
                List.of(),
                "publication-1",
                null,
                List.of(overall),
                List.of());
    }
}
