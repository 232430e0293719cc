package org.inspectionwatch.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Replicas as real processes that stop in the middle of a request. */
class DeadAndFrozenReplicasTest {
    private static final Replicas REPLICAS = new Replicas();

    private final RawSite site = new RawSite();
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch answered = new CountDownLatch(1);

    @BeforeEach
    void pages() {
        RawSite.Script page = RawSite.page("<html><body><p>Listed.</p></body></html>");
        site.answer("/other", page).answer("/held", (request, out) -> {
            asked.countDown();
            await(answered);
            page.play(request, out);
        });
    }

    @AfterEach
    void close() {
        answered.countDown();
        site.close();
    }

    @Test
    void the_turn_of_a_killed_replica_comes_back_with_the_end_of_its_lease() throws Exception {
        try (OneFetch killed = OneFetch.start(REPLICAS, site.at("/held"))) {
            await(asked);
            killed.signal("KILL");

            FetchOutcome outcome = REPLICAS.fetcher().fetch(OneFetch.request(site.at("/other")));

            assertThat(killed.outcome()).isEmpty();
            assertThat(outcome).isInstanceOf(FetchOutcome.Fetched.class);
        }
        assertThat(site.paths()).containsExactly("/robots.txt", "/held", "/other");
    }

    @Test
    void what_a_frozen_replica_brings_when_it_goes_on_is_refused() throws Exception {
        try (OneFetch frozen = OneFetch.start(REPLICAS, site.at("/held"))) {
            await(asked);
            frozen.signal("STOP");

            FetchOutcome outcome = REPLICAS.fetcher().fetch(OneFetch.request(site.at("/other")));
            answered.countDown();
            frozen.signal("CONT");

            assertThat(outcome).isInstanceOf(FetchOutcome.Fetched.class);
            assertThat(frozen.outcome()).isEqualTo(FetchFailure.TURN_LOST.name());
        }
        assertThat(site.paths()).containsExactly("/robots.txt", "/held", "/other");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
