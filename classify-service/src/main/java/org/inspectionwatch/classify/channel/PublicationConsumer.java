package org.inspectionwatch.classify.channel;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.inspectionwatch.classify.publication.PublicationReader;
import org.inspectionwatch.classify.publication.ReadingEvents;
import org.inspectionwatch.contracts.CloudEvent;
import org.inspectionwatch.contracts.EncodedEvent;
import org.inspectionwatch.contracts.EventCodec;
import org.inspectionwatch.contracts.InvalidEventException;
import org.inspectionwatch.contracts.Topics;
import org.inspectionwatch.contracts.event.PublicationRevised;
import org.inspectionwatch.contracts.event.PublicationWithdrawn;
import org.jboss.logging.Logger;

/**
 * Reads each record of {@code publications} and sends what follows from it to {@code findings}; the record is acknowledged
 * when all of that is. A record that is no event, or that the reading fails on, goes to {@code publications.dlq}.
 */
@ApplicationScoped
class PublicationConsumer {
    private static final Logger LOG = Logger.getLogger(PublicationConsumer.class);
    private static final Duration FIRST_RETRY = Duration.ofMillis(200);
    private static final Duration LAST_RETRY = Duration.ofSeconds(10);

    private final PublicationReader reader;
    private final ReadingEvents events;
    private final MutinyEmitter<byte[]> findings;
    private final ReadingMetrics metrics;

    PublicationConsumer(
            PublicationReader reader,
            ReadingEvents events,
            @Channel(Topics.FINDINGS) MutinyEmitter<byte[]> findings,
            ReadingMetrics metrics) {
        this.reader = reader;
        this.events = events;
        this.findings = findings;
        this.metrics = metrics;
    }

    @Incoming(Topics.PUBLICATIONS)
    @Blocking
    void consume(ConsumerRecord<String, byte[]> received) throws InvalidEventException {
        CloudEvent event = EventCodec.decode(headers(received.headers()), received.value());
        if (event.data() instanceof PublicationRevised revised) {
            List<CloudEvent> outcome = metrics.timed(
                    () -> events.of(revised.publication(), reader.read(revised.text(), revised.listing())));
            outcome.forEach(this::send);
            LOG.infof(
                    "%s revision %d of %s: %s",
                    revised.publication().location(),
                    revised.publication().revision(),
                    revised.publication().sourceId(),
                    OutcomeSentence.of(outcome));
        } else if (event.data() instanceof PublicationWithdrawn withdrawn) {
            send(events.of(withdrawn));
            LOG.infof(
                    "%s of %s: withdrawn",
                    withdrawn.publication().location(), withdrawn.publication().sourceId());
        } else {
            LOG.debugf("%s %s is not for this service", event.type().type(), event.id());
        }
    }

    /** Waits for the broker however long it is away: an outage is no fault of the record. */
    private void send(CloudEvent event) {
        EncodedEvent encoded = EventCodec.encode(event);
        RecordHeaders headers = new RecordHeaders();
        encoded.headers().forEach((name, value) -> headers.add(name, value.getBytes(StandardCharsets.UTF_8)));
        OutgoingKafkaRecordMetadata<String> metadata = OutgoingKafkaRecordMetadata.<String>builder()
                .withKey(event.subject())
                .withHeaders(headers)
                .build();
        findings.sendMessage(Message.of(encoded.value()).addMetadata(metadata))
                .onFailure()
                .retry()
                .withBackOff(FIRST_RETRY, LAST_RETRY)
                .indefinitely()
                .await()
                .indefinitely();
    }

    private static Map<String, String> headers(Headers headers) {
        return StreamSupport.stream(headers.spliterator(), false)
                .filter(header -> header.value() != null)
                .collect(Collectors.toMap(
                        Header::key,
                        header -> new String(header.value(), StandardCharsets.UTF_8),
                        (first, last) -> last));
    }
}
