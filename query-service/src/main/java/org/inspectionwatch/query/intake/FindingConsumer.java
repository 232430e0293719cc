package org.inspectionwatch.query.intake;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.inspectionwatch.contracts.CloudEvent;
import org.inspectionwatch.contracts.EventCodec;
import org.inspectionwatch.contracts.InvalidEventException;
import org.inspectionwatch.contracts.Topics;

/**
 * Takes each record of {@code findings} into the database, in any order and any number of times, and acknowledges it once
 * that is committed. A record that is no event of ours goes to {@code findings.dlq}; an outage of the database only makes it wait.
 */
@ApplicationScoped
class FindingConsumer {
    private final FindingIntake intake;
    private final Persistence persistence;

    FindingConsumer(FindingIntake intake, Persistence persistence) {
        this.intake = intake;
        this.persistence = persistence;
    }

    @Incoming(Topics.FINDINGS)
    @RunOnVirtualThread
    void consume(ConsumerRecord<String, byte[]> received) throws InvalidEventException, InterruptedException {
        if (received.value() == null) {
            throw new InvalidEventException("the record has no value");
        }
        CloudEvent event = EventCodec.decode(headers(received.headers()), received.value());
        Instant at = Instant.ofEpochMilli(received.timestamp());
        persistence.untilStored(event.id(), () -> intake.take(event, at));
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
