package org.inspectionwatch.ingest.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.inspectionwatch.contracts.DeterministicId;
import org.inspectionwatch.contracts.event.Listing;
import org.inspectionwatch.ingest.InboxResource;
import org.inspectionwatch.ingest.PublishedEvents;
import org.inspectionwatch.testsupport.KafkaResource;
import org.inspectionwatch.testsupport.PostgresResource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(KafkaResource.class)
@WithTestResource(PostgresResource.class)
@WithTestResource(InboxResource.class)
class PublicationsTest {
    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    @Inject
    Publications publications;

    @Inject
    Jdbi jdbi;

    private final PublishedEvents events = new PublishedEvents();

    @AfterEach
    void close() {
        events.close();
    }

    @Test
    void the_event_is_keyed_by_publication_and_has_an_id_that_follows_from_its_cause() {
        Kept kept = publications.keep(arrival("keyed.txt", "Words."));

        ConsumerRecord<String, byte[]> published =
                events.awaitRecords(1, "keyed.txt").getFirst();
        assertThat(published.key()).isEqualTo(kept.publicationId());
        assertThat(PublishedEvents.event(published).subject()).isEqualTo(kept.publicationId());
        assertThat(PublishedEvents.event(published).time()).isEqualTo(NOON);
        assertThat(PublishedEvents.event(published).id()).hasSize(32);
    }

    @Test
    void bytes_that_return_to_what_they_were_are_a_revision_of_their_own() {
        publications.keep(arrival("to-and-fro.txt", "First."));
        publications.keep(arrival("to-and-fro.txt", "Second."));
        Kept kept = publications.keep(arrival("to-and-fro.txt", "First."));

        assertThat(kept.revision()).isEqualTo(3);
        List<ConsumerRecord<String, byte[]>> published = events.awaitRecords(3, "to-and-fro.txt");
        assertThat(published)
                .extracting(each -> PublishedEvents.event(each).id())
                .doesNotHaveDuplicates()
                .hasSize(3);
    }

    @Test
    void the_same_arrival_from_many_threads_is_one_revision_and_one_event() throws Exception {
        Callable<Kept> keep = () -> publications.keep(arrival("raced.txt", "Raced words."));
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Kept.Outcome> outcomes =
                    threads.invokeAll(IntStream.range(0, 16).mapToObj(i -> keep).toList()).stream()
                            .map(Future::resultNow)
                            .map(Kept::outcome)
                            .toList();

            assertThat(outcomes).containsOnlyOnce(Kept.Outcome.NEW).contains(Kept.Outcome.UNCHANGED);
        }
        publications.keep(arrival("raced-after.txt", "Comes after."));
        events.await(1, "raced-after.txt");
        assertThat(events.await(1, "raced.txt")).hasSize(1);
    }

    @Test
    void a_revision_whose_event_cannot_be_written_is_not_kept_either() {
        Arrival arrival = arrival("halved.txt", "All or nothing.");
        jdbi.useHandle(
                handle -> handle.execute("alter table outbox add constraint not_this check (key <> '%s') not valid"
                        .formatted(arrival.publicationId())));

        assertThatThrownBy(() -> publications.keep(arrival)).hasMessageContaining("not_this");
        jdbi.useHandle(handle -> handle.execute("alter table outbox drop constraint not_this"));

        assertThat(publications.keep(arrival).outcome()).isEqualTo(Kept.Outcome.NEW);
        assertThat(events.await(1, "halved.txt")).hasSize(1);
    }

    @Test
    void bytes_that_ended_two_processes_are_kept_unread() {
        Arrival deadly = arrival("deadly.txt", "Words that ended two processes.");
        interrupt(deadly, "process one");
        interrupt(deadly, "process two");

        Kept kept = publications.keep(deadly);

        assertThat(kept.outcome()).isEqualTo(Kept.Outcome.NEW);
        assertThat(kept.unreadable()).contains("ended the service more than once");
        assertThat(events.awaitRecords(1, "deadly.txt")).hasSize(1);
    }

    @Test
    void bytes_that_ended_one_process_are_read_and_the_attempt_is_forgotten() {
        Arrival unlucky = arrival("unlucky.txt", "Words that were being read when the machine stopped.");
        interrupt(unlucky, "process one");

        assertThat(publications.keep(unlucky).unreadable()).isNull();

        assertThat(attempts(unlucky)).isZero();
    }

    private void interrupt(Arrival arrival, String process) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into reading_attempt (content_hash, process, begun) values (?, ?, now())",
                DeterministicId.contentHash(arrival.content()),
                process));
    }

    private int attempts(Arrival arrival) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select count(*) from reading_attempt where content_hash = :hash")
                        .bind("hash", DeterministicId.contentHash(arrival.content()))
                        .mapTo(Integer.class)
                        .one());
    }

    private static Arrival arrival(String location, String words) {
        return new Arrival("upload", location, Listing.NONE, null, words.getBytes(StandardCharsets.UTF_8), NOON);
    }
}
