package org.inspectionwatch.query.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.inspectionwatch.contracts.EventCodec;
import org.inspectionwatch.contracts.InvalidEventException;
import org.inspectionwatch.messaging.KafkaSettings;
import org.inspectionwatch.query.intake.FindingIntake;
import org.inspectionwatch.query.update.RegisterUpdate;
import org.inspectionwatch.query.wiring.RegisterChanges;
import org.inspectionwatch.query.wiring.RegisterLock;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * Replays the topic into a fresh schema, compares the registers, and switches. Reads of the live register go on throughout,
 * and so do writes until the last records are taken over.
 */
@ApplicationScoped
class Rebuild {
    private static final Logger LOG = Logger.getLogger(Rebuild.class);
    private static final int LOCK_TRIES = 100;
    private static final long LOCK_WAIT_MILLIS = 100;

    private final Jdbi jdbi;
    private final ShadowSchema schema;
    private final FindingIntake intake;
    private final RegisterUpdate update;
    private final RegisterChanges changes;
    private final Clock clock;
    private final KafkaSettings kafka;

    Rebuild(
            Jdbi jdbi,
            ShadowSchema schema,
            FindingIntake intake,
            RegisterUpdate update,
            RegisterChanges changes,
            Clock clock,
            KafkaSettings kafka) {
        this.jdbi = jdbi;
        this.schema = schema;
        this.intake = intake;
        this.update = update;
        this.changes = changes;
        this.clock = clock;
        this.kafka = kafka;
    }

    /** What came of it. */
    record Outcome(boolean switched, RegisterComparison comparison) {}

    /**
     * Runs to the end, which takes seconds to minutes.
     *
     * @param acceptDifference whether to switch where registers came out otherwise: their differences are then told as
     *     corrections
     * @param progress is told how many records were read so far
     */
    Outcome run(boolean acceptDifference, LongConsumer progress) throws InterruptedException {
        schema.create();
        try (TopicReplay replay = new TopicReplay(kafka.consumer())) {
            Counter read = new Counter(progress);
            replay.toTheEnd(bundle -> read.add(take(bundle)));
            compute();
            return changes.during(() -> jdbi.inTransaction(handle -> finish(handle, replay, read, acceptDifference)));
        } finally {
            schema.drop();
        }
    }

    private Outcome finish(Handle handle, TopicReplay replay, Counter read, boolean acceptDifference)
            throws InterruptedException {
        RegisterLock.exclusive(handle);
        replay.toTheEnd(bundle -> read.add(take(bundle)));
        compute();
        RegisterComparison comparison = schema.compare();
        boolean wanted = acceptDifference || comparison.differing().isEmpty();
        if (wanted) {
            lockTables(handle);
            schema.takeOver(handle);
            computeLater(handle, comparison.differing());
            RegisterChanges.count(handle);
        }
        return new Outcome(wanted, comparison);
    }

    private void lockTables(Handle handle) throws InterruptedException {
        for (int attempt = 1; ; attempt++) {
            handle.savepoint("unlocked");
            try {
                schema.lock(handle);
                return;
            } catch (JdbiException readerInTheWay) {
                handle.rollbackToSavepoint("unlocked");
                if (attempt == LOCK_TRIES) {
                    throw readerInTheWay;
                }
                Thread.sleep(LOCK_WAIT_MILLIS);
            }
        }
    }

    /** What differs is told: the next computation corrects in public. */
    private void computeLater(Handle handle, List<String> authorityIds) {
        for (String authorityId : authorityIds) {
            handle.execute(
                    "insert into authority_dirty (authority_id, since, touched) values (?, now(), now()) on conflict do nothing",
                    authorityId);
        }
    }

    private int take(List<ConsumerRecord<String, byte[]>> bundle) {
        try {
            schema.inside(handle -> bundle.forEach(received -> take(handle, received)));
        } catch (JdbiException oneIsRefused) {
            bundle.forEach(this::takeAlone);
        }
        return bundle.size();
    }

    private void takeAlone(ConsumerRecord<String, byte[]> received) {
        try {
            schema.inside(handle -> take(handle, received));
        } catch (JdbiException refused) {
            LOG.warnf(
                    "the record %d of partition %d is left out: %s",
                    received.offset(), received.partition(), refused.getMessage());
        }
    }

    /** What is no event is left out, as it was put aside when it first came. */
    private void take(Handle handle, ConsumerRecord<String, byte[]> received) {
        byte[] value = received.value();
        if (value == null) {
            return;
        }
        try {
            intake.take(
                    handle, EventCodec.decode(headers(received), value), Instant.ofEpochMilli(received.timestamp()));
        } catch (InvalidEventException poison) {
            LOG.debugf("the record %d of partition %d is no event", received.offset(), received.partition());
        }
    }

    private static Map<String, String> headers(ConsumerRecord<String, byte[]> received) {
        return StreamSupport.stream(received.headers().spliterator(), false)
                .filter(header -> header.value() != null)
                .collect(Collectors.toMap(
                        Header::key,
                        header -> new String(header.value(), StandardCharsets.UTF_8),
                        (first, last) -> last));
    }

    private void compute() {
        Instant now = clock.instant();
        for (String authorityId : schema.dirty()) {
            schema.inside(handle -> {
                update.computeSilently(handle, authorityId, now);
                schema.computed(handle, authorityId);
            });
        }
    }

    /** Counts records. For one thread. */
    private static final class Counter {
        private final LongConsumer progress;
        private long count;

        Counter(LongConsumer progress) {
            this.progress = progress;
        }

        void add(int more) {
            count += more;
            progress.accept(count);
        }
    }
}
