package org.inspectionwatch.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inspectionwatch.ingest.fetch.host.HostTurns;
import org.inspectionwatch.ingest.fetch.host.Turn;
import org.inspectionwatch.ingest.fetch.host.TurnAnswer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Replicas on one database are one visitor to a host. */
class TurnsOfReplicasTest {
    private static final Replicas REPLICAS = new Replicas();
    private static final Duration LEASE = Duration.ofSeconds(60);

    private final RawSite site = new RawSite();
    private final HostTurns turns = new HostTurns(REPLICAS.jdbi());

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void three_replicas_together_keep_the_gap_and_one_connection() throws Exception {
        Duration gap = Duration.ofMillis(100);
        List<Fetcher> replicas = Stream.generate(REPLICAS::fetcher).limit(3).toList();
        List<Callable<FetchOutcome>> fetches = IntStream.range(0, 30)
                .<Callable<FetchOutcome>>mapToObj(i -> () -> replicas.get(i % 3).fetch(paced("/page-" + i, gap)))
                .toList();
        IntStream.range(0, 30).forEach(i -> site.answer("/page-" + i, RawSite.page("<html><p>" + i + "</p></html>")));

        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(threads.invokeAll(fetches))
                    .extracting(Future::resultNow)
                    .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(FetchOutcome.Fetched.class));
        }

        assertThat(site.paths()).startsWith("/robots.txt").hasSize(31).doesNotHaveDuplicates();
        assertThat(site.mostOpen()).isEqualTo(1);
        assertThat(IntStream.range(1, site.ledger().size())
                        .mapToObj(i -> Duration.ofNanos(site.ledger().get(i).at()
                                - site.ledger().get(i - 1).at())))
                .allSatisfy(between -> assertThat(between).isGreaterThanOrEqualTo(gap));
    }

    @Test
    void robots_may_ask_for_a_longer_gap_from_the_first_page_on() {
        site.answer(
                        "/robots.txt",
                        RawSite.content(
                                "text/plain", "", "User-agent: *\nCrawl-delay: 0.3\n".getBytes(StandardCharsets.UTF_8)))
                .answer("/page", RawSite.page("<html><p>Listed.</p></html>"));

        REPLICAS.fetcher().fetch(Replicas.request(site, "/page"));
        REPLICAS.fetcher().fetch(Replicas.request(site, "/page"));

        assertThat(site.paths()).containsExactly("/robots.txt", "/page", "/page");
        assertThat(site.ledger().get(1).at() - site.ledger().get(0).at())
                .isGreaterThanOrEqualTo(Duration.ofMillis(300).toNanos());
        assertThat(site.ledger().get(2).at() - site.ledger().get(1).at())
                .isGreaterThanOrEqualTo(Duration.ofMillis(300).toNanos());
    }

    @Test
    void a_turn_is_had_by_one() {
        assertThat(turns.take("one.test", LEASE)).isInstanceOf(TurnAnswer.Granted.class);
        assertThat(turns.take("one.test", LEASE)).isInstanceOf(TurnAnswer.Taken.class);
        assertThat(turns.take("another.test", LEASE)).isInstanceOf(TurnAnswer.Granted.class);
    }

    @Test
    void a_host_is_left_alone_after_a_turn() {
        Turn turn = granted("paused.test");
        turns.finish(turn, Duration.ofMinutes(1), 3);

        assertThat(turns.take("paused.test", LEASE))
                .asInstanceOf(type(TurnAnswer.Paused.class))
                .extracting(TurnAnswer.Paused::remaining)
                .satisfies(left -> assertThat(left).isBetween(Duration.ofSeconds(50), Duration.ofMinutes(1)));
    }

    @Test
    void the_turn_of_the_dead_ends_with_its_lease_and_what_they_still_bring_is_refused() {
        Turn dead = granted("died.test");
        expire("died.test");

        Turn next = granted("died.test");

        assertThat(next.token()).isGreaterThan(dead.token());
        assertThat(turns.finish(dead, Duration.ofHours(1), 9)).isFalse();
        assertThat(turns.finish(next, Duration.ZERO, 0)).isTrue();
        assertThat(granted("died.test").faults()).isZero();
    }

    @Test
    void what_a_frozen_replica_brings_after_another_had_the_turn_is_not_used() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch thawed = new CountDownLatch(1);
        site.answer("/page", (request, out) -> {
            asked.countDown();
            await(thawed);
            RawSite.page("<html><p>Late.</p></html>").play(request, out);
        });
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<FetchOutcome> frozen =
                    threads.submit(() -> REPLICAS.fetcher().fetch(paced("/page", Duration.ZERO)));
            asked.await();
            expire(site.host());
            Turn another = granted(site.host());
            thawed.countDown();

            assertThat(frozen.get())
                    .asInstanceOf(type(FetchOutcome.Failed.class))
                    .extracting(FetchOutcome.Failed::kind)
                    .isEqualTo(FetchFailure.TURN_LOST);
            assertThat(turns.finish(another, Duration.ZERO, 0)).isTrue();
        }
        int archived = REPLICAS.jdbi()
                .withHandle(
                        handle -> handle.createQuery("select count(*) from archived_response where address = :address")
                                .bind("address", site.at("/page").toString())
                                .mapTo(Integer.class)
                                .one());
        assertThat(archived).isZero();
    }

    private FetchRequest paced(String path, Duration gap) {
        HostRules rules = Replicas.rules(site.host()).withCrawlDelay(gap).withPatience(Duration.ofMinutes(2));
        return FetchRequest.of(site.at(path), Replicas.TERMS, rules);
    }

    private Turn granted(String host) {
        return ((TurnAnswer.Granted) turns.take(host, LEASE)).turn();
    }

    private static void expire(String host) {
        REPLICAS.jdbi()
                .useHandle(handle ->
                        handle.execute("update fetch_host set leased_until = clock_timestamp() where host = ?", host));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
