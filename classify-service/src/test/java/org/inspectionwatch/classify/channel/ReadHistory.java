package org.inspectionwatch.classify.channel;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.inspectionwatch.classify.publication.ReaderVersion;
import org.inspectionwatch.contracts.CloudEvent;
import org.inspectionwatch.contracts.EncodedEvent;
import org.inspectionwatch.contracts.EventCodec;
import org.inspectionwatch.contracts.EventType;
import org.inspectionwatch.contracts.Topics;
import org.inspectionwatch.contracts.event.Listing;
import org.inspectionwatch.contracts.event.PublicationRef;
import org.inspectionwatch.contracts.event.PublicationRevised;
import org.inspectionwatch.contracts.reference.Taxonomy;
import org.inspectionwatch.contracts.text.Block;
import org.inspectionwatch.contracts.text.BlockRole;
import org.inspectionwatch.contracts.text.BlockText;
import org.inspectionwatch.messaging.TopicSetup;
import org.inspectionwatch.messaging.TopicSpec;
import org.inspectionwatch.testsupport.TestServers;

/** Leaves one publication on the topic that today's version of the service has read and acknowledged, before the service starts. */
public final class ReadHistory implements QuarkusTestResourceLifecycleManager {
    static final String LOCATION = "read-long-ago.txt";

    @Override
    public Map<String, String> start() {
        String servers = TestServers.kafka().bootstrapServers();
        Map<String, Object> connection = Map.of(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, servers);
        try (Admin admin = Admin.create(connection);
                KafkaProducer<String, byte[]> producer =
                        new KafkaProducer<>(connection, new StringSerializer(), new ByteArraySerializer())) {
            new TopicSetup(Map.of(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, servers), Duration.ofMillis(200))
                    .ensure(List.of(new TopicSpec(Topics.PUBLICATIONS, 3, Map.of())));
            RecordMetadata sent = producer.send(encoded(publication())).get();
            admin.alterConsumerGroupOffsets(
                            ReadingGroup.id(
                                    "classify-service",
                                    ReaderVersion.CURRENT,
                                    Taxonomy.load().version()),
                            Map.of(
                                    new TopicPartition(sent.topic(), sent.partition()),
                                    new OffsetAndMetadata(sent.offset() + 1)))
                    .all()
                    .get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("the history was not written", e);
        }
        return Map.of();
    }

    @Override
    public void stop() {}

    private static ProducerRecord<String, byte[]> encoded(CloudEvent event) {
        EncodedEvent encoded = EventCodec.encode(event);
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>(Topics.PUBLICATIONS, event.subject(), encoded.value());
        encoded.headers().forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return message;
    }

    private static CloudEvent publication() {
        PublicationRef publication = new PublicationRef(
                "read-long-ago",
                1,
                "cd".repeat(32),
                "inbox",
                LOCATION,
                null,
                null,
                "text/plain",
                null,
                null,
                Instant.parse("2020-02-03T04:05:06Z"));
        BlockText text = new BlockText(List.of(
                new Block(BlockRole.HEADLINE, "Ofsted rates Calderdale children's services good", false),
                new Block(
                        BlockRole.PARAGRAPH,
                        "Calderdale Council's children's services have been rated good by Ofsted after an inspection.",
                        false),
                new Block(
                        BlockRole.PARAGRAPH,
                        "Inspectors said that " + NextThemes.NEW_CUE + " were a weakness.",
                        false)));
        return new CloudEvent(
                EventType.PUBLICATION_REVISED,
                "read-long-ago-1",
                publication.publicationId(),
                publication.fetchedAt(),
                new PublicationRevised(publication, Listing.NONE, text));
    }
}
