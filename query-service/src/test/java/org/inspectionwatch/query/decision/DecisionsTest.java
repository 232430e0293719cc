package org.inspectionwatch.query.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.inspectionwatch.contracts.event.FindingRecorded;
import org.inspectionwatch.contracts.event.ReviewDecided;
import org.inspectionwatch.contracts.event.ReviewDecided.Verdict;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.contracts.reference.Authority;
import org.inspectionwatch.contracts.reference.Frameworks;
import org.inspectionwatch.query.Report;
import org.inspectionwatch.query.register.Assertion;
import org.inspectionwatch.query.register.Inspection;
import org.inspectionwatch.query.register.Register;
import org.inspectionwatch.query.register.RegisterResolver;
import org.inspectionwatch.query.register.ReviewItem;
import org.inspectionwatch.query.register.ReviewItems;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DecisionsTest {
    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
    private static final String LEADERS = "judgements.leaders";

    private final Authority authority = Authorities.load().byId("wiltshire").orElseThrow();
    private final RegisterResolver resolver = new RegisterResolver(Frameworks.load());
    private final FindingRecorded doubted = doubted().build();

    @Test
    void a_doubt_is_an_item_that_a_person_may_confirm_correct_or_dismiss() {
        ReviewItem item = items(List.of(doubted)).getFirst();

        assertThat(item.field()).isEqualTo(LEADERS);
        assertThat(item.value()).isEqualTo("good");
        assertThat(item.reason()).isEqualTo("It is smudged.");
        assertThat(item.holdsBack()).isTrue();
        assertThat(item.evidence()).extracting("text").containsExactly("leaders good");
        assertThat(item.verdicts()).containsExactlyInAnyOrder(Verdict.CONFIRM, Verdict.CORRECT, Verdict.DISMISS);
    }

    @Test
    void a_confirmed_grade_stands() {
        List<ReviewDecided> decisions = List.of(decision("1", Verdict.CONFIRM, LEADERS, "good", NOON));

        assertThat(leaders(decisions).stands()).isTrue();
        assertThat(leaders(decisions).grade()).isEqualTo(Grade.GOOD);
        assertThat(items(decisions, doubted)).isEmpty();
    }

    @Test
    void a_confirmation_of_another_reading_confirms_nothing() {
        List<ReviewDecided> decisions = List.of(decision("1", Verdict.CONFIRM, LEADERS, "inadequate", NOON));

        assertThat(leaders(decisions).stands()).isFalse();
    }

    @Test
    void a_corrected_grade_stands_and_outlives_a_better_reader() {
        List<ReviewDecided> decisions = List.of(decision("1", Verdict.CORRECT, LEADERS, "inadequate", NOON));
        FindingRecorded readAnew = doubted().readerVersion(2).build();

        assertThat(leaders(decisions).grade()).isEqualTo(Grade.INADEQUATE);
        assertThat(leaders(decisions, readAnew).grade()).isEqualTo(Grade.INADEQUATE);
        assertThat(leaders(decisions, readAnew).stands()).isTrue();
    }

    @Test
    void of_decisions_on_one_field_the_last_is_in_force_until_the_claim_is_dismissed() {
        ReviewDecided first = decision("1", Verdict.CORRECT, LEADERS, "good", NOON);
        ReviewDecided second = decision("2", Verdict.CORRECT, LEADERS, "inadequate", NOON.plusMillis(1));
        ReviewDecided dismissal = decision("3", Verdict.DISMISS, null, null, NOON.plusMillis(2));

        assertThat(List.of(first, second))
                .filteredOn(new Decisions(List.of(first, second))::inForce)
                .containsExactly(second);
        assertThat(List.of(first, second, dismissal))
                .filteredOn(new Decisions(List.of(dismissal, second, first))::inForce)
                .containsExactly(dismissal);
    }

    @Test
    void a_decision_says_nothing_of_the_next_revision() {
        List<ReviewDecided> decisions = List.of(decision("1", Verdict.CORRECT, LEADERS, "inadequate", NOON));

        assertThat(leaders(decisions, doubted().revision(2).build()).grade()).isEqualTo(Grade.GOOD);
    }

    @Test
    void a_dismissed_claim_counts_for_nothing() {
        List<ReviewDecided> decisions = List.of(decision("1", Verdict.DISMISS, null, null, NOON));

        assertThat(register(decisions, doubted).inspections()).isEmpty();
    }

    @Test
    void of_two_decisions_the_later_one_counts_in_whatever_order_they_come() {
        ReviewDecided first = decision("2", Verdict.CORRECT, LEADERS, "inadequate", NOON);
        ReviewDecided second = decision("1", Verdict.CORRECT, LEADERS, "outstanding", NOON.plusSeconds(1));

        assertThat(leaders(List.of(first, second)).grade()).isEqualTo(Grade.OUTSTANDING);
        assertThat(leaders(List.of(second, first)).grade()).isEqualTo(Grade.OUTSTANDING);
    }

    @Test
    void a_decision_is_taken_back_and_the_taking_back_too() {
        ReviewDecided decision = decision("1", Verdict.CORRECT, LEADERS, "inadequate", NOON);
        ReviewDecided back = takingBack("2", "1");
        ReviewDecided forth = takingBack("3", "2");

        assertThat(leaders(List.of(decision, back)).stands()).isFalse();
        assertThat(leaders(List.of(forth, back, decision)).grade()).isEqualTo(Grade.INADEQUATE);
    }

    @Test
    void a_correction_that_makes_no_sense_changes_nothing() {
        List<ReviewDecided> decisions = List.of(decision("1", Verdict.CORRECT, LEADERS, "brilliant", NOON));

        assertThat(leaders(decisions).grade()).isEqualTo(Grade.GOOD);
        assertThat(leaders(decisions).stands()).isFalse();
    }

    @Test
    void a_person_decides_between_documents_that_contradict_each_other() {
        FindingRecorded one =
                Report.in("one").ended("2023-09-29").leaders(Grade.GOOD).build();
        FindingRecorded other =
                Report.in("other").ended("2023-09-29").leaders(Grade.INADEQUATE).build();
        ReviewItem item = items(List.of(one, other)).getFirst();
        ReviewDecided confirmed = new ReviewDecided(
                "1", Claims.of(other), Verdict.CONFIRM, LEADERS, "inadequate", null, "jane", null, NOON, null);

        Assertion settled = register(List.of(confirmed), one, other)
                .inspections()
                .getFirst()
                .assertion(Judgement.LEADERS, Basis.OFFICIAL)
                .orElseThrow();

        assertThat(item.field()).isEqualTo(LEADERS);
        assertThat(settled.grade()).isEqualTo(Grade.INADEQUATE);
        assertThat(settled.stands()).isTrue();
        assertThat(settled.differing()).hasSize(1);
    }

    private static Report doubted() {
        return Report.in("doubted").ended("2023-09-29").leaders(Grade.GOOD).needsReview(LEADERS, "It is smudged.");
    }

    private ReviewDecided decision(
            String id, Verdict verdict, @Nullable String field, @Nullable String value, Instant at) {
        return new ReviewDecided(id, Claims.of(doubted), verdict, field, value, null, "jane", null, at, null);
    }

    private ReviewDecided takingBack(String id, String takesBack) {
        return new ReviewDecided(
                id, Claims.of(doubted), Verdict.TAKE_BACK, null, null, null, "jane", null, NOON, takesBack);
    }

    private Assertion leaders(List<ReviewDecided> decisions) {
        return leaders(decisions, doubted);
    }

    private Assertion leaders(List<ReviewDecided> decisions, FindingRecorded recorded) {
        Inspection inspection = register(decisions, recorded).inspections().getFirst();
        return inspection.assertion(Judgement.LEADERS, Basis.OFFICIAL).orElseThrow();
    }

    private Register register(List<ReviewDecided> decisions, FindingRecorded... read) {
        return resolver.resolve(authority, new Decisions(decisions).over(Arrays.asList(read)));
    }

    private List<ReviewItem> items(List<FindingRecorded> read) {
        return items(List.of(), read.toArray(FindingRecorded[]::new));
    }

    private List<ReviewItem> items(List<ReviewDecided> decisions, FindingRecorded... read) {
        Decided decided = new Decisions(decisions).over(Arrays.asList(read));
        return ReviewItems.of(resolver.resolve(authority, decided), Arrays.asList(read), decided, Map.of());
    }
}
