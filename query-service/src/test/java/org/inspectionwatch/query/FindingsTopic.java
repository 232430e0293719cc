package org.inspectionwatch.query;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.inspectionwatch.contracts.CloudEvent;
import org.inspectionwatch.contracts.EncodedEvent;
import org.inspectionwatch.contracts.EventCodec;
import org.inspectionwatch.contracts.EventType;
import org.inspectionwatch.contracts.Topics;
import org.inspectionwatch.contracts.event.FindingRecorded;
import org.inspectionwatch.contracts.event.ReadingFailed;

/** Sends findings as the classify-service does. */
public final class FindingsTopic implements AutoCloseable {
    private final OwnAuthorities own;
    private final KafkaProducer<String, byte[]> producer;

    /** Findings about nobody but those authorities, or about none that is known. */
    public FindingsTopic(String bootstrapServers, OwnAuthorities own) {
        this.own = own;
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringSerializer(), new ByteArraySerializer());
    }

    public void send(FindingRecorded... findings) {
        for (FindingRecorded recorded : findings) {
            String authorityId = recorded.finding().authorityId();
            if (authorityId != null) {
                own.check(authorityId);
            }
            send(new CloudEvent(
                    EventType.FINDING_RECORDED,
                    recorded.findingId(),
                    String.valueOf(authorityId),
                    recorded.publication().fetchedAt(),
                    recorded));
        }
    }

    public void send(ReadingFailed failed) {
        send(new CloudEvent(
                EventType.READING_FAILED,
                "failed-" + failed.publication().publicationId(),
                Topics.UNRESOLVED,
                failed.publication().fetchedAt(),
                failed));
    }

    public void sendRaw(String key, byte[] value) {
        send(new ProducerRecord<>(Topics.FINDINGS, key, value));
    }

    private void send(CloudEvent event) {
        EncodedEvent encoded = EventCodec.encode(event);
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>(Topics.FINDINGS, event.subject(), encoded.value());
        encoded.headers().forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        send(message);
    }

    private void send(ProducerRecord<String, byte[]> message) {
        try {
            producer.send(message).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
