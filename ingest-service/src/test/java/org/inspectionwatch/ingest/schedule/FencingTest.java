package org.inspectionwatch.ingest.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.inspectionwatch.contracts.event.Listing;
import org.inspectionwatch.ingest.InboxResource;
import org.inspectionwatch.ingest.publication.Arrival;
import org.inspectionwatch.ingest.publication.Kept;
import org.inspectionwatch.ingest.publication.Publications;
import org.inspectionwatch.ingest.source.IngestRun;
import org.inspectionwatch.ingest.source.Source;
import org.inspectionwatch.ingest.source.SourceKind;
import org.inspectionwatch.ingest.source.Sources;
import org.inspectionwatch.testsupport.KafkaResource;
import org.inspectionwatch.testsupport.PostgresResource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(KafkaResource.class)
@WithTestResource(PostgresResource.class)
@WithTestResource(InboxResource.class)
class FencingTest {
    private static final String SOURCE = "fenced";

    @Inject
    LeaseStore leases;

    @Inject
    Publications publications;

    @Inject
    Sources sources;

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void due() {
        sources.register(new Source(SOURCE, SourceKind.FEED, "https://news.example/feed"));
        jdbi.useHandle(handle -> handle.execute("""
                insert into schedule (source_id, enabled, next_due, full_due, interval_ms)
                values ('fenced', true, now(), now(), 1000)
                on conflict (source_id) do update set holder = null, lease_until = null, next_due = now()
                """));
    }

    @Test
    void a_source_is_looked_at_by_one_replica_at_a_time() {
        assertThat(leases.claim(List.of(SOURCE))).isPresent();
        assertThat(leases.claim(List.of(SOURCE))).isEmpty();
    }

    @Test
    void a_write_of_one_who_has_lost_the_source_is_refused_and_leaves_nothing() {
        Lease zombie = claim();
        runOut();
        Lease heir = claim();

        assertThatThrownBy(() -> publications.keep(arrival(), handle -> leases.fence(handle, zombie)))
                .isInstanceOf(LeaseLostException.class);
        assertThatThrownBy(() -> leases.renew(zombie, new IngestRun(SOURCE, Instant.EPOCH).progress()))
                .isInstanceOf(LeaseLostException.class);
        Kept kept = publications.keep(arrival(), handle -> leases.fence(handle, heir));

        assertThat(kept.outcome()).as("what the zombie wrote is not there").isEqualTo(Kept.Outcome.NEW);
    }

    @Test
    void a_lease_that_ran_out_is_good_while_nobody_else_has_come() {
        Lease late = claim();
        runOut();

        leases.renew(late, new IngestRun(SOURCE, Instant.EPOCH).progress());

        assertThat(leases.claim(List.of(SOURCE))).isEmpty();
    }

    private Lease claim() {
        return leases.claim(List.of(SOURCE)).orElseThrow();
    }

    private void runOut() {
        jdbi.useHandle(handle -> handle.execute(
                "update schedule set lease_until = now() - interval '1 second' where source_id = 'fenced'"));
    }

    private static Arrival arrival() {
        return new Arrival(
                SOURCE,
                "https://news.example/fenced",
                Listing.NONE,
                null,
                "Words that are written once.".getBytes(StandardCharsets.UTF_8),
                Instant.EPOCH);
    }
}
