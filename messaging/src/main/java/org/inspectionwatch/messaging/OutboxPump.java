package org.inspectionwatch.messaging;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Moves one batch at a time from the table to Kafka; used by one thread. */
final class OutboxPump implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxPump.class);
    private static final long RETRY_REFUSED_AFTER = TimeUnit.SECONDS.toNanos(30);

    private final DataSource dataSource;
    private final Map<String, Object> producerSettings;
    private final RelaySettings settings;
    /** Lanes that wait because the broker refused their first row. */
    private final Set<Lane> stuck = new HashSet<>();
    /** Ids of refused rows that the log has named. */
    private final Set<Long> reported = new HashSet<>();

    private long stuckSince;
    private @Nullable OutboxPublisher publisher;

    OutboxPump(DataSource dataSource, Map<String, Object> producerSettings, RelaySettings settings) {
        this.dataSource = dataSource;
        this.producerSettings = Map.copyOf(producerSettings);
        this.settings = settings;
    }

    /**
     * Sends one batch and deletes what the broker has.
     *
     * @return true where there may be more to send at once
     * @throws KafkaException where Kafka does not take it now; what was acknowledged before is done all the same
     */
    boolean pump() throws SQLException, InterruptedException {
        Delivery delivery = relayHead();
        if (delivery == null) {
            return false;
        }
        delivery.refused().forEach(this::noteRefused);
        Exception outage = delivery.outage();
        if (outage != null) {
            // After some failures a producer stays broken: a new one is cheap.
            close();
            throw new KafkaException("Kafka does not take messages: " + outage.getMessage(), outage);
        }
        return true;
    }

    /** Null where another relay is at work, or nothing waits. */
    private @Nullable Delivery relayHead() throws SQLException, InterruptedException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                OutboxTable table = new OutboxTable(connection);
                Delivery delivery = table.lock() ? publish(table.head(stuckLanes(), settings)) : null;
                if (delivery != null) {
                    table.delete(delivery.acknowledged());
                }
                connection.commit();
                return delivery;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private @Nullable Delivery publish(List<OutboxRow> rows) throws InterruptedException {
        if (rows.isEmpty()) {
            return null;
        }
        if (publisher == null) {
            publisher = new OutboxPublisher(producerSettings);
        }
        return publisher.publish(rows);
    }

    /** The lanes to leave out; from time to time none, so that a raised limit is noticed. */
    private Set<Lane> stuckLanes() {
        if (!stuck.isEmpty() && System.nanoTime() - stuckSince > RETRY_REFUSED_AFTER) {
            stuck.clear();
        }
        return stuck;
    }

    private void noteRefused(OutboxRow row, Exception reason) {
        stuck.add(row.lane());
        stuckSince = System.nanoTime();
        if (reported.add(row.id())) {
            LOG.error(
                    "Kafka refuses message {} of topic {}, key {}; it and what follows of its key wait: {}",
                    row.id(),
                    row.message().topic(),
                    row.message().key(),
                    reason.getMessage());
        }
    }

    @Override
    public void close() {
        if (publisher != null) {
            publisher.close();
            publisher = null;
        }
    }
}
