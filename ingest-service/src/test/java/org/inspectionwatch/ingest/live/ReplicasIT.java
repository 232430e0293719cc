package org.inspectionwatch.ingest.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.inspectionwatch.sample.ledger.Conduct;
import org.inspectionwatch.sample.site.SampleSiteServer;
import org.inspectionwatch.sample.site.SiteOptions;
import org.inspectionwatch.sample.world.SiteHost;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Packaged replicas on one database: one crashes, one freezes and comes back. */
class ReplicasIT {
    private static final Duration DELAY = Duration.ofMillis(50);
    private static final Duration LEASE = Duration.ofSeconds(4);
    private static final int PROGRESS = 25;
    private static final String REPORTS = SampleSources.REPORTS;

    private final SampleSiteServer site = SampleSiteServer.start(
            SiteOptions.standard().firstDay(LocalDate.of(2018, 2, 5)).crawlDelay(DELAY));
    private final Map<String, Replica> replicas = new HashMap<>();

    @AfterEach
    void stop() {
        for (Replica replica : replicas.values()) {
            replica.close();
        }
        site.close();
    }

    @Test
    void a_killed_and_a_frozen_replica_lose_nothing_and_double_nothing() throws IOException, InterruptedException {
        ReplicaWorld world = new ReplicaWorld(site, DELAY, LEASE);
        start(world, "first");
        await("the schema", () -> world.holder(REPORTS).isPresent());
        start(world, "second");
        start(world, "third");
        awaitProgress(world, 0);

        String killed = holder(world);
        replica(killed).kill();
        Duration afterKill = awaitOther(world, List.of(killed));
        awaitProgress(world, world.kept(REPORTS));

        String frozen = holder(world);
        replica(frozen).freeze();
        Duration afterFreeze = awaitOther(world, List.of(killed, frozen));
        awaitProgress(world, world.kept(REPORTS));
        replica(frozen).thaw();
        await("all documents", () -> world.isSettled(REPORTS));

        Conduct conduct = site.conduct();
        List<String> again = conduct.fetchedAgain().keySet().stream()
                .filter(address -> address.startsWith("files"))
                .toList();
        System.out.printf(
                "replicas: reclaimed %d ms after a kill, %d ms after a freeze (lease %d ms); fetched again: %s%n",
                afterKill.toMillis(), afterFreeze.toMillis(), LEASE.toMillis(), again);
        assertThat(again)
                .as("but for the document in hand at the kill, and at the freeze")
                .hasSizeLessThanOrEqualTo(2);
        for (SiteHost host : conduct.hosts()) {
            // An answer counts until the site's thread has noted its end: on a busy machine after the next request
            // began.
            assertThat(conduct.mostAtOnce(host)).as(host.slug()).isLessThanOrEqualTo(2);
        }
        await("the zombie's end of its look", () -> replica(frozen).log().contains("ended early"));
        try (SiteEvents events = new SiteEvents(site)) {
            events.assertEveryDocumentOnce();
        }
    }

    private void start(ReplicaWorld world, String name) throws IOException {
        replicas.put(name, world.start(name));
    }

    private Replica replica(String name) {
        return replicas.get(name);
    }

    private static String holder(ReplicaWorld world) {
        List<String> holder = new ArrayList<>();
        await("somebody who looks", () -> {
            world.holder(REPORTS).ifPresent(holder::add);
            return !holder.isEmpty();
        });
        return holder.getFirst();
    }

    private static Duration awaitOther(ReplicaWorld world, List<String> gone) {
        Instant begun = Instant.now();
        await(
                "another replica",
                () -> world.holder(REPORTS)
                        .filter(holder -> !gone.contains(holder))
                        .isPresent());
        return Duration.between(begun, Instant.now());
    }

    private static void awaitProgress(ReplicaWorld world, int from) {
        await("progress", () -> world.kept(REPORTS) >= from + PROGRESS);
    }

    private static void await(String what, Callable<Boolean> condition) {
        Awaitility.await(what)
                .atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofMillis(50))
                .until(condition);
    }
}
