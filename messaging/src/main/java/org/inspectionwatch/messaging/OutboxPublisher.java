package org.inspectionwatch.messaging;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Sends rows in waves, one row of each lane a wave: the next row of a lane leaves after the broker has the one before, so a
 * failure in the middle never lets a later message overtake.
 */
final class OutboxPublisher implements AutoCloseable {
    private static final Map<String, Object> DEFAULTS = Map.of(
            // Room for the largest message of any topic here (16 MiB) and its headers.
            ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 17 << 20,
            ProducerConfig.LINGER_MS_CONFIG, 0,
            // An outage shows soon; the rows are safe in the table meanwhile.
            ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000,
            ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000,
            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 20_000);

    private static final Map<String, Object> FIXED = Map.of(
            ProducerConfig.ACKS_CONFIG,
            "all",
            ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
            true,
            ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG,
            StringSerializer.class,
            ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG,
            ByteArraySerializer.class);

    private final Producer<String, byte[]> producer;

    /** Fails with a {@link KafkaException} where the settings are wrong or no broker's name resolves. */
    OutboxPublisher(Map<String, Object> producerSettings) {
        Map<String, Object> settings = new HashMap<>(DEFAULTS);
        settings.putAll(producerSettings);
        settings.putAll(FIXED);
        producer = new KafkaProducer<>(settings);
    }

    Delivery publish(List<OutboxRow> rows) throws InterruptedException {
        Map<Lane, Deque<OutboxRow>> lanes = new LinkedHashMap<>();
        rows.forEach(row ->
                lanes.computeIfAbsent(row.lane(), lane -> new ArrayDeque<>()).add(row));
        Delivery delivery = new Delivery();
        while (!lanes.isEmpty() && delivery.outage() == null) {
            publishWave(lanes, delivery);
        }
        return delivery;
    }

    /** Sends the first row of each lane; lanes that are done or stuck leave the map. */
    private void publishWave(Map<Lane, Deque<OutboxRow>> lanes, Delivery delivery) throws InterruptedException {
        Map<OutboxRow, Future<RecordMetadata>> wave = new LinkedHashMap<>();
        for (Iterator<Deque<OutboxRow>> each = lanes.values().iterator(); each.hasNext(); ) {
            Deque<OutboxRow> lane = each.next();
            OutboxRow row = lane.removeFirst();
            if (lane.isEmpty()) {
                each.remove();
            }
            Future<RecordMetadata> sending = send(row.message());
            wave.put(row, sending);
            if (failedAtOnce(sending)) {
                break;
            }
        }
        for (Map.Entry<OutboxRow, Future<RecordMetadata>> sent : wave.entrySet()) {
            await(sent.getKey(), sent.getValue(), delivery);
        }
        delivery.refused().keySet().forEach(row -> lanes.remove(row.lane()));
    }

    /** True where no broker is there to answer: each further send of the wave would block as long again. */
    private static boolean failedAtOnce(Future<RecordMetadata> sending) {
        return sending.state() == Future.State.FAILED && !isRefusal(sending.exceptionNow());
    }

    private Future<RecordMetadata> send(OutboxMessage message) {
        byte[] content = message.value().length == 0 ? null : message.value();
        ProducerRecord<String, byte[]> kafkaRecord = new ProducerRecord<>(message.topic(), message.key(), content);
        message.headers()
                .forEach((name, value) -> kafkaRecord.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try {
            return producer.send(kafkaRecord);
        } catch (KafkaException | IllegalStateException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private static void await(OutboxRow row, Future<RecordMetadata> sending, Delivery delivery)
            throws InterruptedException {
        try {
            sending.get();
            delivery.acknowledge(row);
        } catch (ExecutionException e) {
            Exception cause = e.getCause() instanceof Exception exception ? exception : e;
            if (isRefusal(cause)) {
                delivery.refuse(row, cause);
            } else {
                delivery.fail(cause);
            }
        }
    }

    private static boolean isRefusal(Throwable cause) {
        return cause instanceof RecordTooLargeException
                || cause instanceof InvalidTopicException
                || cause instanceof AuthorizationException;
    }

    /** Gives up what is still on its way: its rows are in the table. */
    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }
}
