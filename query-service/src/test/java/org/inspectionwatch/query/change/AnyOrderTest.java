package org.inspectionwatch.query.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.inspectionwatch.contracts.CloudEvent;
import org.inspectionwatch.contracts.ContractJson;
import org.inspectionwatch.contracts.event.FindingRecorded;
import org.inspectionwatch.contracts.event.RatingChange;
import org.inspectionwatch.contracts.event.RatingChanged;
import org.inspectionwatch.contracts.event.RatingConfirmed;
import org.inspectionwatch.contracts.event.RatingCorrected;
import org.inspectionwatch.contracts.event.RatingRetracted;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.contracts.reference.Authority;
import org.inspectionwatch.contracts.reference.Frameworks;
import org.inspectionwatch.query.register.CurrentReading;
import org.inspectionwatch.query.register.ReadingKey;
import org.inspectionwatch.query.register.ReadingPart;
import org.inspectionwatch.query.register.Register;
import org.inspectionwatch.query.register.RegisterResolver;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the order in which documents arrive, the register is the same, and so is what remains of the events. */
class AnyOrderTest {
    private static final int ORDERS = 10;
    private static final AnnounceWindow ALWAYS = new AnnounceWindow(Period.ofYears(100), LocalDate.of(2028, 1, 1));
    private static final Instant NOW = Instant.parse("2028-01-01T00:00:00Z");

    private final Frameworks frameworks = Frameworks.load();
    private final Authority authority = Authorities.load().byId("wiltshire").orElseThrow();
    private final RegisterResolver resolver = new RegisterResolver(frameworks);
    private final Comparer comparer = new Comparer(frameworks);

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_order_gives_the_changes_of_the_true_history(long seed) throws JsonProcessingException {
        RandomHistory history = new RandomHistory(seed);
        List<String> expected = Oracle.changes(history.inspections());
        String register = json(register(history.documents()));

        for (int order = 0; order < ORDERS; order++) {
            List<FindingRecorded> shuffled = new ArrayList<>(history.documents());
            Collections.shuffle(shuffled, new Random(seed * ORDERS + order));
            Arrivals arrivals = new Arrivals();
            shuffled.forEach(arrivals::arrive);

            assertThat(json(register(shuffled))).isEqualTo(register);
            assertThat(described(arrivals.current())).isEqualTo(expected);
            assertThat(described(arrivals.netOfficialEvents()))
                    .isEqualTo(expected.stream()
                            .filter(change -> change.startsWith("official"))
                            .toList());
            assertThat(arrivals.events.stream().map(CloudEvent::id)).doesNotHaveDuplicates();
        }
    }

    private Register register(List<FindingRecorded> documents) {
        List<FindingRecorded> current = documents.stream()
                .filter(document -> ReadingKey.of(document.publication(), document.reading())
                        .equals(CurrentReading.of(documents.stream()
                                        .filter(other -> other.publication()
                                                .publicationId()
                                                .equals(document.publication().publicationId()))
                                        .map(other -> new ReadingPart(
                                                ReadingKey.of(other.publication(), other.reading()),
                                                other.reading().part(),
                                                other.reading().parts()))
                                        .toList())
                                .findings()))
                .toList();
        return resolver.resolve(authority, current);
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

    private static String json(Register register) throws JsonProcessingException {
        return ContractJson.mapper().writeValueAsString(register);
    }

    /** Documents that arrive one by one, each followed by a computation, as if none ever came in a burst. */
    private final class Arrivals {
        private final List<FindingRecorded> arrived = new ArrayList<>();
        private final List<CloudEvent> events = new ArrayList<>();
        private List<KnownChange> known = List.of();

        void arrive(FindingRecorded document) {
            arrived.add(document);
            Register register = register(arrived);
            List<Comparison> comparisons = comparer.compare(register);
            Announcements announcements = Announcer.announce(
                    known, RatingChanges.of(authority, register, comparisons), comparisons, ALWAYS, NOW);
            known = announcements.changes();
            events.addAll(announcements.events());
        }

        List<RatingChange> current() {
            return known.stream()
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
                    default -> throw new AssertionError(event.type());
                }
            }
            return net.values().stream()
                    .filter(change -> change.basis() == Basis.OFFICIAL)
                    .toList();
        }
    }
}
