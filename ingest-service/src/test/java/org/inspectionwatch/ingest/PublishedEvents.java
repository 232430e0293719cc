package org.inspectionwatch.ingest;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.inspectionwatch.contracts.CloudEvent;
import org.inspectionwatch.contracts.EventCodec;
import org.inspectionwatch.contracts.InvalidEventException;
import org.inspectionwatch.contracts.Topics;
import org.inspectionwatch.contracts.event.PublicationRevised;
import org.inspectionwatch.testsupport.TestServers;
import org.inspectionwatch.testsupport.TopicReader;

/** What has come on the topic {@code publications}, read as any consumer would. */
public final class PublishedEvents implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final TopicReader reader = new TopicReader(TestServers.kafka().bootstrapServers(), Topics.PUBLICATIONS);

    /** Waits for so many events of the location, in order; fewer where they don't come. */
    public List<PublicationRevised> await(int wanted, String location) {
        return awaitRecords(wanted, location).stream()
                .map(PublishedEvents::data)
                .toList();
    }

    /** The records behind them. */
    public List<ConsumerRecord<String, byte[]>> awaitRecords(int wanted, String location) {
        Predicate<ConsumerRecord<String, byte[]>> fits =
                each -> data(each).publication().location().equals(location);
        return reader.await(wanted, fits, PATIENCE);
    }

    /** Decodes a record. */
    public static CloudEvent event(ConsumerRecord<String, byte[]> kafkaRecord) {
        Map<String, String> headers = new HashMap<>();
        kafkaRecord
                .headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        try {
            return EventCodec.decode(headers, kafkaRecord.value());
        } catch (InvalidEventException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PublicationRevised data(ConsumerRecord<String, byte[]> kafkaRecord) {
        return (PublicationRevised) event(kafkaRecord).data();
    }

    @Override
    public void close() {
        reader.close();
    }
}
