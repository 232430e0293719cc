package org.inspectionwatch.query.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.inspectionwatch.contracts.CloudEvent;
import org.inspectionwatch.contracts.EventType;
import org.inspectionwatch.contracts.event.AnnouncementRetracted;
import org.inspectionwatch.contracts.event.AuthorityRef;
import org.inspectionwatch.contracts.event.AuthoritySucceeded;
import org.inspectionwatch.contracts.event.FindingRecorded;
import org.inspectionwatch.contracts.event.JudgementDiscontinued;
import org.inspectionwatch.contracts.event.PriorityActionIdentified;
import org.inspectionwatch.contracts.event.VisitPublished;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Trend;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.contracts.reference.Authority;
import org.inspectionwatch.contracts.reference.Frameworks;
import org.inspectionwatch.contracts.reference.Reorganisations;
import org.inspectionwatch.query.Report;
import org.inspectionwatch.query.change.AnnounceWindow;
import org.inspectionwatch.query.change.Comparer;
import org.inspectionwatch.query.change.RatingChanges;
import org.inspectionwatch.query.register.Register;
import org.inspectionwatch.query.register.RegisterResolver;
import org.junit.jupiter.api.Test;

class NoticesTest {
    private static final Instant NOW = Instant.parse("2026-09-01T12:00:00Z");
    private static final AnnounceWindow NINETY_DAYS = new AnnounceWindow(Period.ofDays(90), LocalDate.of(2026, 9, 1));

    private final Frameworks frameworks = Frameworks.load();
    private final Authorities authorities = Authorities.load();
    private final Authority authority = authorities.byId("wiltshire").orElseThrow();
    private final AuthorityRef ref = RatingChanges.authorityRef(authority);

    @Test
    void a_visit_is_told_with_its_trend_and_no_grade() {
        NoticeAnnouncer.Told told = announce(List.of(), visit().trend(Trend.PROGRESS));

        CloudEvent event = told.events().getFirst();
        VisitPublished visit = (VisitPublished) event.data();
        assertThat(told.events()).hasSize(1);
        assertThat(visit.trend()).isEqualTo(Trend.PROGRESS);
        assertThat(visit.visit().kind()).isEqualTo(InspectionKind.MONITORING_VISIT);
        assertThat(visit.replaces()).isNull();
        assertThat(event.time()).isEqualTo("2026-08-15T00:00:00Z");
    }

    @Test
    void a_repeated_computation_tells_nothing() {
        NoticeAnnouncer.Told first = announce(List.of(), visit().trend(Trend.PROGRESS));

        assertThat(announce(first.notices(), visit().trend(Trend.PROGRESS)).events())
                .isEmpty();
    }

    @Test
    void an_old_visit_is_known_and_not_told() {
        Report old = Report.in("visit").kind(InspectionKind.FOCUSED_VISIT).ended("2024-06-16");

        NoticeAnnouncer.Told told = announce(List.of(), old);

        assertThat(told.events()).isEmpty();
        assertThat(told.notices()).hasSize(1);
    }

    @Test
    void a_visit_that_reads_otherwise_replaces_what_was_told() {
        NoticeAnnouncer.Told first = announce(List.of(), visit().trend(Trend.PROGRESS));

        NoticeAnnouncer.Told second =
                announce(first.notices(), visit().revision(2).trend(Trend.DETERIORATION));

        VisitPublished replacing = (VisitPublished) second.events().getFirst().data();
        assertThat(replacing.replaces()).isEqualTo(first.events().getFirst().id());
        assertThat(replacing.trend()).isEqualTo(Trend.DETERIORATION);
    }

    @Test
    void a_better_date_of_the_same_document_tells_nothing() {
        NoticeAnnouncer.Told first = announce(List.of(), visit().trend(Trend.PROGRESS));
        Report dated = Report.in("visit")
                .kind(InspectionKind.MONITORING_VISIT)
                .published("2026-08-15")
                .ended("2026-06-18")
                .trend(Trend.PROGRESS);

        assertThat(announce(first.notices(), dated).events()).isEmpty();
    }

    @Test
    void a_visit_that_is_no_longer_there_is_retracted() {
        NoticeAnnouncer.Told first = announce(List.of(), visit().trend(Trend.MIXED));

        NoticeAnnouncer.Told gone = announce(first.notices());

        AnnouncementRetracted retracted =
                (AnnouncementRetracted) gone.events().getFirst().data();
        assertThat(retracted.replaces()).isEqualTo(first.events().getFirst().id());
        assertThat(retracted.replacedType()).isEqualTo("visit.published");
    }

    @Test
    void a_visit_in_doubt_is_not_told() {
        assertThat(announce(List.of(), visit().needsReview("inspection.kind", "It may be a focused visit."))
                        .events())
                .isEmpty();
    }

    @Test
    void priority_actions_are_told_beside_the_visit() {
        NoticeAnnouncer.Told told = announce(List.of(), visit().priorityActions("Visits to children."));

        assertThat(told.events())
                .extracting(CloudEvent::type)
                .containsExactly(EventType.VISIT_PUBLISHED, EventType.PRIORITY_ACTION_IDENTIFIED);
        PriorityActionIdentified action =
                (PriorityActionIdentified) told.events().getLast().data();
        assertThat(action.items()).extracting("text").containsExactly("Visits to children.");
    }

    @Test
    void the_end_of_the_overall_grade_is_told_once_an_authority() {
        Report before = Report.in("before").ended("2024-06-12").allGrades(Grade.GOOD);
        Report first = Report.in("first").ended("2026-06-12").leaders(Grade.GOOD);
        Report next = Report.in("next").ended("2026-06-30").leaders(Grade.OUTSTANDING);

        NoticeAnnouncer.Told told = announce(List.of(), before, first);
        NoticeAnnouncer.Told again = announce(told.notices(), before, first, next);

        JudgementDiscontinued ended =
                (JudgementDiscontinued) told.events().getFirst().data();
        assertThat(Objects.requireNonNull(ended.last()).grade()).isEqualTo(Grade.GOOD);
        assertThat(ended.inspection().published()).hasToString("2026-08-11");
        assertThat(again.events()).isEmpty();
    }

    @Test
    void a_planned_succession_is_told_ahead() {
        Authority surrey = authorities.byId("surrey").orElseThrow();
        AuthorityRef about = RatingChanges.authorityRef(surrey);
        List<Notice> notices = new Successions(authorities, Reorganisations.load()).of(about);

        NoticeAnnouncer.Told told = NoticeAnnouncer.announce(about, List.of(), notices, NINETY_DAYS, NOW);

        AuthoritySucceeded succeeded =
                (AuthoritySucceeded) told.events().getFirst().data();
        assertThat(succeeded.effectiveOn()).hasToString("2027-04-01");
        assertThat(succeeded.successors()).extracting("name").containsExactly("East Surrey", "West Surrey");
    }

    private static Report visit() {
        return Report.in("visit").kind(InspectionKind.MONITORING_VISIT).ended("2026-06-16");
    }

    private NoticeAnnouncer.Told announce(List<KnownNotice> before, Report... reports) {
        List<FindingRecorded> findings =
                Arrays.stream(reports).map(Report::build).toList();
        Register register = new RegisterResolver(frameworks).resolve(authority, findings);
        List<Notice> notices = new ArrayList<>(Notices.of(ref, register, findings));
        notices.addAll(Endings.of(ref, register, new Comparer(frameworks).compare(register), findings));
        return NoticeAnnouncer.announce(ref, before, notices, NINETY_DAYS, NOW);
    }
}
