package org.inspectionwatch.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
import org.inspectionwatch.query.decision.Claims;
import org.inspectionwatch.query.register.ReadingKey;
import org.inspectionwatch.query.register.ReadingPart;
import org.inspectionwatch.query.register.Register;
import org.inspectionwatch.query.register.RegisterResolver;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KnowledgeTest {
    private static final Instant MONDAY = Instant.parse("2026-01-05T12:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-01-06T12:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2026-01-09T12:00:00Z");

    private final Authority authority = Authorities.load().byId("wiltshire").orElseThrow();
    private final FindingRecorded first =
            Report.in("report").ended("2023-09-29").leaders(Grade.GOOD).build();
    private final FindingRecorded amended = Report.in("report")
            .revision(2)
            .ended("2023-09-29")
            .leaders(Grade.INADEQUATE)
            .build();

    @Test
    void what_was_known_is_what_had_been_heard() {
        Knowledge knowledge = new Knowledge(List.of(heard(amended, FRIDAY), heard(first, MONDAY)), List.of());

        assertThat(leaders(knowledge, TUESDAY)).isEqualTo(Grade.GOOD);
        assertThat(leaders(knowledge, FRIDAY)).isEqualTo(Grade.INADEQUATE);
        assertThat(knowledge.known("wiltshire", MONDAY.minusMillis(1)).findings())
                .isEmpty();
    }

    @Test
    void a_decision_counts_from_its_day_on() {
        ReviewDecided decision = new ReviewDecided(
                "1",
                Claims.of(first),
                Verdict.CORRECT,
                "judgements.leaders",
                "outstanding",
                null,
                "jane",
                null,
                TUESDAY,
                null);
        Knowledge knowledge =
                new Knowledge(List.of(heard(first, MONDAY)), List.of(new HeardDecision(decision, TUESDAY)));

        assertThat(leaders(knowledge, MONDAY)).isEqualTo(Grade.GOOD);
        assertThat(leaders(knowledge, TUESDAY)).isEqualTo(Grade.OUTSTANDING);
    }

    @Test
    void a_withdrawn_publication_counts_until_it_is_withdrawn_and_again_in_a_new_revision() {
        ReadingPart withdrawn = new ReadingPart(key(first), 0, 0, true);
        Knowledge knowledge = new Knowledge(
                List.of(heard(first, MONDAY), new Heard("report", withdrawn, null, TUESDAY), heard(amended, FRIDAY)),
                List.of());

        assertThat(leaders(knowledge, MONDAY)).isEqualTo(Grade.GOOD);
        assertThat(knowledge.known("wiltshire", TUESDAY).findings()).isEmpty();
        assertThat(leaders(knowledge, FRIDAY)).isEqualTo(Grade.INADEQUATE);
    }

    @Test
    void what_was_true_on_a_day_is_what_was_out() {
        Register register = register(new Knowledge(List.of(heard(first, MONDAY)), List.of()), FRIDAY);

        assertThat(register.asOf(LocalDate.of(2023, 11, 27)).inspections()).isEmpty();
        assertThat(register.asOf(LocalDate.of(2023, 11, 28)).inspections()).hasSize(1);
    }

    private static Heard heard(FindingRecorded recorded, Instant at) {
        return new Heard("report", new ReadingPart(key(recorded), 1, 1), recorded, at);
    }

    private static ReadingKey key(FindingRecorded recorded) {
        return ReadingKey.of(recorded.publication(), recorded.reading());
    }

    private Register register(Knowledge knowledge, Instant at) {
        return new RegisterResolver(Frameworks.load()).resolve(authority, knowledge.known("wiltshire", at));
    }

    private @Nullable Grade leaders(Knowledge knowledge, Instant at) {
        return register(knowledge, at)
                .inspections()
                .getFirst()
                .assertion(Judgement.LEADERS, Basis.OFFICIAL)
                .orElseThrow()
                .grade();
    }
}
