package org.inspectionwatch.query.webhook;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/**
 * Gives out deliveries that are due, each to a thread of its own, a few at a time for each webhook so that a slow endpoint
 * holds back itself alone. Any number of replicas may run it.
 */
@ApplicationScoped
class Dispatcher {
    private static final Logger LOG = Logger.getLogger(Dispatcher.class);
    private static final long EVERY_MILLIS = 200;
    private static final long AFTER_FAILURE_MILLIS = 2000;

    private final Jdbi jdbi;
    private final FanOut fanOut;
    private final Deliverer deliverer;
    private final WebhookSettings settings;
    private final Clock clock;
    private final Map<String, Integer> underWay = new ConcurrentHashMap<>();
    private final Semaphore wake = new Semaphore(0);
    private final ExecutorService tries = Executors.newVirtualThreadPerTaskExecutor();
    private final Thread thread =
            Thread.ofPlatform().daemon().name("webhook-dispatch").unstarted(this::run);
    private volatile boolean stopping;

    Dispatcher(Jdbi jdbi, FanOut fanOut, Deliverer deliverer, WebhookSettings settings, Clock clock) {
        this.jdbi = jdbi;
        this.fanOut = fanOut;
        this.deliverer = deliverer;
        this.settings = settings;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        wake();
        thread.join();
        tries.shutdown();
        if (!tries.awaitTermination(5, TimeUnit.SECONDS)) {
            tries.shutdownNow();
        }
    }

    /** Says that something may be due. */
    void wake() {
        wake.release();
    }

    @Scheduled(every = "1h", delayed = "1m", identity = "webhook-purge")
    void purge() {
        Instant before = clock.instant().minus(settings.keep());
        jdbi.useHandle(handle -> new DeliveryQueue(handle).purge(before));
    }

    private void run() {
        while (!stopping) {
            long pause = EVERY_MILLIS;
            try {
                fanOut.writeDown();
                giveOut();
            } catch (RuntimeException e) {
                LOG.warnf("webhooks wait: %s", e.getMessage());
                pause = AFTER_FAILURE_MILLIS;
            }
            try {
                if (wake.tryAcquire(pause, TimeUnit.MILLISECONDS)) {
                    wake.drainPermits();
                }
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void giveOut() {
        Instant now = clock.instant();
        for (String webhookId : jdbi.withHandle(handle -> new DeliveryQueue(handle).due(now))) {
            int free = settings.sideBySide() - underWay.getOrDefault(webhookId, 0);
            if (free > 0) {
                List<Delivery> claimed = jdbi.inTransaction(
                        handle -> new DeliveryQueue(handle).claim(webhookId, now, now.plus(settings.lease()), free));
                claimed.forEach(this::start);
            }
        }
    }

    private void start(Delivery delivery) {
        underWay.merge(delivery.webhookId(), 1, Integer::sum);
        tries.execute(() -> {
            try {
                deliverer.deliver(delivery);
            } catch (RuntimeException e) {
                LOG.warnf("a delivery of webhook %s is taken up again later: %s", delivery.webhookId(), e.getMessage());
            } finally {
                underWay.computeIfPresent(delivery.webhookId(), (id, count) -> count == 1 ? null : count - 1);
                wake();
            }
        });
    }
}
