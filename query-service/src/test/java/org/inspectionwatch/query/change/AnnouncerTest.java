package org.inspectionwatch.query.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import org.inspectionwatch.contracts.CloudEvent;
import org.inspectionwatch.contracts.EventType;
import org.inspectionwatch.contracts.event.RatingChange;
import org.inspectionwatch.contracts.event.RatingChanged;
import org.inspectionwatch.contracts.event.RatingConfirmed;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.contracts.reference.Authority;
import org.inspectionwatch.contracts.reference.Frameworks;
import org.inspectionwatch.query.Report;
import org.inspectionwatch.query.register.Register;
import org.inspectionwatch.query.register.RegisterResolver;
import org.junit.jupiter.api.Test;

class AnnouncerTest {
    private static final Instant NOW = Instant.parse("2024-01-10T12:00:00Z");
    private static final AnnounceWindow NINETY_DAYS = new AnnounceWindow(Period.ofDays(90), LocalDate.of(2024, 1, 10));

    private final Frameworks frameworks = Frameworks.load();
    private final Authority authority = Authorities.load().byId("wiltshire").orElseThrow();
    private final Report sif =
            Report.in("sif").kind(InspectionKind.SIF).ended("2016-05-20").overall(Grade.GOOD);
    private final Report ilacs = Report.in("ilacs").ended("2023-10-20").overall(Grade.OUTSTANDING);

    @Test
    void a_young_change_is_told_at_the_time_of_its_publication() {
        Announcements announced = announce(List.of(), sif, ilacs);

        CloudEvent event = announced.events().getFirst();
        assertThat(event.type()).isEqualTo(EventType.RATING_CHANGED);
        assertThat(event.time()).isEqualTo("2023-12-19T00:00:00Z");
        assertThat(announced.changes()).allMatch(KnownChange::announced);
    }

    @Test
    void an_old_change_is_known_and_not_told() {
        Announcements announced =
                announce(List.of(), sif, Report.in("old").ended("2022-05-20").overall(Grade.OUTSTANDING));

        assertThat(announced.events()).isEmpty();
        assertThat(announced.changes()).hasSize(1).noneMatch(KnownChange::announced);
    }

    @Test
    void a_repeated_computation_tells_nothing() {
        Announcements first = announce(List.of(), sif, ilacs);

        assertThat(announce(first.changes(), sif, ilacs).events()).isEmpty();
    }

    @Test
    void a_change_that_comes_back_after_a_retraction_is_told_under_a_new_id() {
        Announcements first = announce(List.of(), sif, ilacs);
        Announcements gone = announce(first.changes(), ilacs);
        Announcements back = announce(gone.changes(), sif, ilacs);

        assertThat(gone.events()).extracting(CloudEvent::type).containsExactly(EventType.RATING_RETRACTED);
        assertThat(back.events()).extracting(CloudEvent::type).containsExactly(EventType.RATING_CHANGED);
        assertThat(back.events().getFirst().id())
                .isNotEqualTo(first.events().getFirst().id());
    }

    @Test
    void a_report_that_confirms_an_article_is_told_as_official_and_retracts_nothing() {
        Report article = Report.article("article").published("2023-12-20").overall(Grade.OUTSTANDING);

        Announcements reported = announce(List.of(), sif, article);
        Announcements official = announce(reported.changes(), sif, article, ilacs);

        assertThat(basis(reported)).containsExactly(Basis.REPORTED);
        CloudEvent told = official.events().getFirst();
        assertThat(((RatingChanged) told.data()).ratingChange().basis()).isEqualTo(Basis.OFFICIAL);
        RatingConfirmed confirmed =
                (RatingConfirmed) official.events().getLast().data();
        assertThat(confirmed.confirms()).isEqualTo(reported.events().getFirst().id());
        assertThat(confirmed.confirmedBy()).isEqualTo(told.id());
        assertThat(official.events()).hasSize(2);
    }

    @Test
    void a_report_that_contradicts_an_article_retracts_what_was_reported() {
        Report article = Report.article("article").published("2023-12-20").overall(Grade.INADEQUATE);

        Announcements reported = announce(List.of(), sif, article);
        Announcements official = announce(reported.changes(), sif, article, ilacs);

        assertThat(official.events())
                .extracting(CloudEvent::type)
                .containsExactlyInAnyOrder(EventType.RATING_CHANGED, EventType.RATING_RETRACTED);
    }

    private static List<Basis> basis(Announcements announcements) {
        return announcements.events().stream()
                .map(event -> ((RatingChanged) event.data()).ratingChange().basis())
                .toList();
    }

    private Announcements announce(List<KnownChange> before, Report... reports) {
        Register register = new RegisterResolver(frameworks)
                .resolve(authority, Arrays.stream(reports).map(Report::build).toList());
        List<Comparison> comparisons = new Comparer(frameworks).compare(register);
        List<RatingChange> changes = RatingChanges.of(authority, register, comparisons);
        return Announcer.announce(before, changes, comparisons, NINETY_DAYS, NOW);
    }
}
