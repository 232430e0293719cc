package org.inspectionwatch.query.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.inspectionwatch.contracts.CloudEvent;
import org.inspectionwatch.contracts.ContractJson;
import org.inspectionwatch.contracts.event.AnnouncementRetracted;
import org.inspectionwatch.contracts.event.AuthorityRef;
import org.inspectionwatch.contracts.event.JudgementDiscontinued;
import org.inspectionwatch.contracts.event.RatingChange;
import org.inspectionwatch.contracts.event.RatingChanged;
import org.inspectionwatch.contracts.event.RatingConfirmed;
import org.inspectionwatch.contracts.event.RatingCorrected;
import org.inspectionwatch.contracts.event.RatingRetracted;
import org.inspectionwatch.contracts.event.VisitPublished;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.contracts.reference.Authority;
import org.inspectionwatch.contracts.reference.Frameworks;
import org.inspectionwatch.query.change.RandomHistory.Arrival;
import org.inspectionwatch.query.decision.Decided;
import org.inspectionwatch.query.history.Heard;
import org.inspectionwatch.query.history.HeardDecision;
import org.inspectionwatch.query.history.Knowledge;
import org.inspectionwatch.query.notice.Endings;
import org.inspectionwatch.query.notice.KnownNotice;
import org.inspectionwatch.query.notice.Notice;
import org.inspectionwatch.query.notice.NoticeAnnouncer;
import org.inspectionwatch.query.notice.Notices;
import org.inspectionwatch.query.register.Register;
import org.inspectionwatch.query.register.RegisterResolver;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever the order in which documents arrive, the register is the same, and so is what remains of the events. {@code
 * -Dany-order.seeds=3000} tries more histories, {@code -Dany-order.orders} more orders of each.
 */
class AnyOrderTest {
    private static final int SEEDS = Integer.getInteger("any-order.seeds", 100);
    private static final int ORDERS = Integer.getInteger("any-order.orders", 10);
    private static final AnnounceWindow ALWAYS = new AnnounceWindow(Period.ofYears(100), LocalDate.of(2028, 1, 1));
    private static final Instant NOW = Instant.parse("2028-01-01T00:00:00Z");

    private final Frameworks frameworks = Frameworks.load();
    private final Authorities authorities = Authorities.load();
    private final RegisterResolver resolver = new RegisterResolver(frameworks);
    private final Comparer comparer = new Comparer(frameworks);

    static LongStream seeds() {
        return LongStream.range(0, SEEDS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_order_gives_the_changes_of_the_true_history(long seed) {
        RandomHistory history = new RandomHistory(seed);
        List<String> expected = Oracle.changes(history.inspections());
        List<String> expectedNotices = Oracle.notices(history);
        Set<String> registers = new HashSet<>();

        for (int order = 0; order < ORDERS; order++) {
            List<Arrival> shuffled = new ArrayList<>(history.arrivals());
            Collections.shuffle(shuffled, new Random(seed * ORDERS + order));
            Arrivals arrivals = new Arrivals();
            shuffled.forEach(arrivals::arrive);

            registers.add(json(arrivals.registers));
            assertThat(described(arrivals.current())).isEqualTo(expected);
            assertThat(described(arrivals.netOfficialEvents()))
                    .isEqualTo(expected.stream()
                            .filter(change -> change.startsWith("official"))
                            .toList());
            assertThat(arrivals.netNotices()).isEqualTo(expectedNotices);
            assertThat(arrivals.events.stream().map(CloudEvent::id)).doesNotHaveDuplicates();
        }
        assertThat(registers).hasSize(1);
    }

    private static List<String> described(List<RatingChange> changes) {
        return changes.stream().map(AnyOrderTest::describe).sorted().toList();
    }

    private static String describe(RatingChange change) {
        String publication = change.to().publicationId();
        return String.join(
                " ",
                change.basis().slug(),
                change.to().judgement().slug(),
                change.from().grade().slug(),
                change.to().grade().slug(),
                publication.substring(publication.indexOf('-') + 1));
    }

    private static String json(Map<String, Register> registers) {
        try {
            return ContractJson.mapper().writeValueAsString(registers);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** What arrives one by one, each followed by a computation, as if nothing ever came in a burst. */
    private final class Arrivals {
        private final List<Heard> heard = new ArrayList<>();
        private final List<HeardDecision> decisions = new ArrayList<>();
        private final List<CloudEvent> events = new ArrayList<>();
        private final Map<String, Register> registers = new TreeMap<>();
        private final Map<String, List<KnownChange>> known = new TreeMap<>();
        private final Map<String, List<KnownNotice>> knownNotices = new TreeMap<>();
        private final Set<String> named = new TreeSet<>();

        void arrive(Arrival arrival) {
            switch (arrival) {
                case Arrival.OfReading(Heard part) -> {
                    heard.add(part);
                    if (part.finding() != null) {
                        named.add(String.valueOf(part.finding().finding().authorityId()));
                    }
                }
                case Arrival.OfDecision(HeardDecision decision) -> decisions.add(decision);
            }
            named.forEach(this::compute);
        }

        private void compute(String authorityId) {
            Authority authority = authorities.byId(authorityId).orElseThrow();
            Decided decided = new Knowledge(heard, decisions).known(authorityId, NOW);
            Register register = resolver.resolve(authority, decided);
            List<Comparison> comparisons = comparer.compare(register);
            Announcements announcements = Announcer.announce(
                    known.getOrDefault(authorityId, List.of()),
                    RatingChanges.of(authority, register, comparisons),
                    comparisons,
                    ALWAYS,
                    NOW);
            known.put(authorityId, announcements.changes());
            registers.put(authorityId, register);
            events.addAll(announcements.events());
            computeNotices(authority, register, comparisons, decided);
        }

        private void computeNotices(
                Authority authority, Register register, List<Comparison> comparisons, Decided decided) {
            AuthorityRef ref = RatingChanges.authorityRef(authority);
            List<Notice> notices = new ArrayList<>(Notices.of(ref, register, decided.findings()));
            notices.addAll(Endings.of(ref, register, comparisons, decided.findings()));
            NoticeAnnouncer.Told told = NoticeAnnouncer.announce(
                    ref, knownNotices.getOrDefault(ref.authorityId(), List.of()), notices, ALWAYS, NOW);
            knownNotices.put(ref.authorityId(), told.notices());
            events.addAll(told.events());
        }

        /** What a subscriber believes of visits and ends who heeds what is replaced and retracted. */
        List<String> netNotices() {
            Map<String, String> net = new LinkedHashMap<>();
            for (CloudEvent event : events) {
                switch (event.data()) {
                    case VisitPublished visit -> {
                        if (visit.replaces() != null) {
                            net.remove(visit.replaces());
                        }
                        net.put(event.id(), visit.visit().publicationId() + " " + visit.trend());
                    }
                    case JudgementDiscontinued ended ->
                        net.put(event.id(), "end " + ended.inspection().publicationId());
                    case AnnouncementRetracted retracted -> net.remove(retracted.replaces());
                    default -> {}
                }
            }
            return net.values().stream().sorted().toList();
        }

        List<RatingChange> current() {
            return known.values().stream()
                    .flatMap(List::stream)
                    .filter(KnownChange::isCurrent)
                    .map(KnownChange::change)
                    .toList();
        }

        /** What a subscriber to official changes believes who heeds corrections and retractions. */
        List<RatingChange> netOfficialEvents() {
            Map<String, RatingChange> net = new LinkedHashMap<>();
            for (CloudEvent event : events) {
                switch (event.data()) {
                    case RatingChanged changed -> net.put(event.id(), changed.ratingChange());
                    case RatingCorrected corrected -> {
                        net.remove(corrected.replaces());
                        net.put(event.id(), corrected.ratingChange());
                    }
                    case RatingRetracted retracted -> net.remove(retracted.replaces());
                    case RatingConfirmed confirmed -> assertThat(net).containsKey(confirmed.confirmedBy());
                    default -> assertThat(event.type().type()).doesNotStartWith("rating.");
                }
            }
            return net.values().stream()
                    .filter(change -> change.basis() == Basis.OFFICIAL)
                    .toList();
        }
    }
}
