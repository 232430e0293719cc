package org.inspectionwatch.messaging;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what waits in the outbox to Kafka, on a thread of its own: at least once, in order of each topic and key. A row leaves
 * the table after the broker has acknowledged it; a crash in between sends it again. Any number of relays may run on one
 * database: one at a time does the work. An outage of Kafka or of the database only makes it wait.
 *
 * <p>A message that the broker refuses for good (too large, no permission) stays in the table and holds back its own key
 * alone; it is logged once and tried again now and then.
 */
public final class OutboxRelay implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
    private static final long CLOSE_WITHIN_MILLIS = 5_000;

    private final OutboxPump pump;
    private final RelaySettings settings;
    private final Semaphore wakeUps = new Semaphore(0);
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread = new Thread(this::run, "outbox-relay");
    private int failures;
    private volatile @Nullable String outage;

    /**
     * Starts nothing yet.
     *
     * @param producerSettings of Kafka's producer: {@code bootstrap.servers}, security; what makes it durable is set here
     */
    public OutboxRelay(DataSource dataSource, Map<String, Object> producerSettings, RelaySettings settings) {
        this.pump = new OutboxPump(dataSource, producerSettings, settings);
        this.settings = settings;
        thread.setDaemon(true);
    }

    /** Starts the thread; call it once. Neither Kafka nor the database need be there. */
    public void start() {
        thread.start();
    }

    /** Says that something was committed; cheap, never blocks. */
    public void wake() {
        wakeUps.release();
    }

    /** Why nothing is sent at present, one sentence; empty where all is well. */
    public Optional<String> outage() {
        return Optional.ofNullable(outage);
    }

    /** Ends the thread within seconds; what is not yet acknowledged stays in the table. */
    @Override
    public void close() {
        closing.countDown();
        wake();
        try {
            thread.join(CLOSE_WITHIN_MILLIS);
            thread.interrupt();
            thread.join(CLOSE_WITHIN_MILLIS);
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try (pump) {
            while (!isClosing()) {
                relay();
            }
        } catch (InterruptedException e) {
            LOG.debug("the outbox relay was interrupted in order to close", e);
        }
    }

    private void relay() throws InterruptedException {
        try {
            wakeUps.drainPermits();
            boolean more = pump.pump();
            noteSuccess();
            if (!more && !isClosing()) {
                wakeUps.tryAcquire(settings.poll().toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (SQLException | KafkaException e) {
            backOff(e);
        } catch (RuntimeException e) {
            LOG.error("the outbox relay met a fault of its own", e);
            backOff(e);
        }
    }

    private void noteSuccess() {
        if (failures > 0) {
            LOG.info("the outbox is relayed again");
        }
        failures = 0;
        outage = null;
    }

    private void backOff(Exception fault) throws InterruptedException {
        failures++;
        outage = "the outbox waits: " + fault.getMessage();
        if (failures == 1 && !isClosing()) {
            LOG.warn("the outbox waits, nothing is lost: {}", fault.getMessage());
        }
        closing.await(settings.backoff(failures).toMillis(), TimeUnit.MILLISECONDS);
    }

    private boolean isClosing() {
        return closing.getCount() == 0;
    }
}
