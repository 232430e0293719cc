package org.inspectionwatch.classify.channel;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.inspectionwatch.contracts.CloudEvent;
import org.inspectionwatch.contracts.DeterministicId;
import org.inspectionwatch.contracts.EncodedEvent;
import org.inspectionwatch.contracts.EventCodec;
import org.inspectionwatch.contracts.EventType;
import org.inspectionwatch.contracts.InvalidEventException;
import org.inspectionwatch.contracts.Topics;
import org.inspectionwatch.contracts.event.FindingRecorded;
import org.inspectionwatch.contracts.event.Listing;
import org.inspectionwatch.contracts.event.PublicationRef;
import org.inspectionwatch.contracts.event.PublicationRevised;
import org.inspectionwatch.contracts.event.ReadingFailed;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.inspectionwatch.contracts.text.Block;
import org.inspectionwatch.contracts.text.BlockRole;
import org.inspectionwatch.contracts.text.BlockText;
import org.inspectionwatch.contracts.text.PublicationText;
import org.inspectionwatch.contracts.text.UnreadableText;
import org.inspectionwatch.messaging.TopicSetup;
import org.inspectionwatch.messaging.TopicSpec;
import org.inspectionwatch.testsupport.KafkaResource;
import org.inspectionwatch.testsupport.TopicReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
class PublicationConsumerTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final UnreadableText DAMAGED =
            new UnreadableText(UnreadableText.Cause.CORRUPT, "the PDF is damaged: it ends in the middle");

    private final String bootstrapServers =
            ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);

    KafkaProducer<String, byte[]> producer;
    TopicReader findings;

    @BeforeEach
    void connect() throws InterruptedException {
        new TopicSetup(Map.of(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers), Duration.ofMillis(200))
                .ensure(List.of(new TopicSpec(Topics.PUBLICATIONS, 3, Map.of())));
        producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
                new StringSerializer(),
                new ByteArraySerializer());
        findings = new TopicReader(bootstrapServers, Topics.FINDINGS);
    }

    @AfterEach
    void disconnect() {
        producer.close();
        findings.close();
    }

    @Test
    void an_article_becomes_findings_keyed_by_their_authority() throws Exception {
        BlockText article = new BlockText(List.of(
                new Block(BlockRole.HEADLINE, "Ofsted rates Calderdale children's services good", false),
                new Block(
                        BlockRole.PARAGRAPH,
                        "Calderdale Council's children's services have been rated good by Ofsted after an inspection.",
                        false)));

        send(publication("calderdale.txt", article));

        ConsumerRecord<String, byte[]> found = awaitOne("calderdale.txt");
        assertThat(found.key()).isEqualTo("calderdale");
        CloudEvent event = decode(found);
        assertThat(event.subject()).isEqualTo("calderdale");
        assertThat(((FindingRecorded) event.data()).finding().overall()).isEqualTo(Grade.GOOD);
    }

    @Test
    void a_publication_without_text_becomes_a_failed_reading() throws Exception {
        send(publication("damaged.pdf", DAMAGED));

        CloudEvent event = decode(awaitOne("damaged.pdf"));

        assertThat(event.type()).isEqualTo(EventType.READING_FAILED);
        assertThat(((ReadingFailed) event.data()).reason()).isEqualTo(ReadingFailed.Reason.UNREADABLE);
        assertThat(((ReadingFailed) event.data()).message()).isEqualTo(DAMAGED.message());
    }

    @Test
    void a_repeated_event_gives_the_same_events_again() throws Exception {
        CloudEvent revised = publication("twice.pdf", DAMAGED);

        send(revised);
        send(revised);

        List<ConsumerRecord<String, byte[]>> both = findings.await(2, found -> isOf(found, "twice.pdf"), PATIENCE);
        assertThat(both).hasSize(2);
        assertThat(both.get(1).value()).isEqualTo(both.get(0).value());
        assertThat(headers(both.get(1))).isEqualTo(headers(both.get(0)));
    }

    @Test
    void what_is_no_event_goes_to_the_dead_letters_with_its_reason_and_the_rest_goes_on() throws Exception {
        producer.send(new ProducerRecord<>(Topics.PUBLICATIONS, "x", "{}".getBytes(StandardCharsets.UTF_8)))
                .get();
        send(publication("after-poison.pdf", DAMAGED));

        assertThat(awaitOne("after-poison.pdf")).isNotNull();
        try (TopicReader deadLetters = new TopicReader(bootstrapServers, Topics.PUBLICATIONS_DLQ)) {
            List<ConsumerRecord<String, byte[]>> dead =
                    deadLetters.await(1, found -> "x".equals(found.key()), PATIENCE);
            assertThat(dead)
                    .singleElement()
                    .satisfies(found -> assertThat(headers(found))
                            .containsEntry("dead-letter-reason", "header ce_type is missing")
                            .containsEntry("dead-letter-topic", Topics.PUBLICATIONS)
                            .containsKeys(
                                    "dead-letter-partition", "dead-letter-offset", "dead-letter-exception-class-name"));
        }
    }

    private ConsumerRecord<String, byte[]> awaitOne(String location) {
        return findings.await(1, found -> isOf(found, location), PATIENCE).getFirst();
    }

    private void send(CloudEvent event) throws ExecutionException, InterruptedException {
        EncodedEvent encoded = EventCodec.encode(event);
        ProducerRecord<String, byte[]> publication =
                new ProducerRecord<>(Topics.PUBLICATIONS, event.subject(), encoded.value());
        encoded.headers()
                .forEach((name, value) -> publication.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        producer.send(publication).get();
    }

    private static CloudEvent publication(String location, PublicationText text) {
        PublicationRef publication = new PublicationRef(
                DeterministicId.of("publication", "inbox", location),
                1,
                "ab".repeat(32),
                "inbox",
                location,
                null,
                null,
                "text/plain",
                null,
                null,
                Instant.parse("2026-02-03T04:05:06Z"));
        Listing listing = new Listing(null, null, null, null, PartialDate.parse("2019-01-15"));
        return new CloudEvent(
                EventType.PUBLICATION_REVISED,
                publication.publicationId() + "-1",
                publication.publicationId(),
                publication.fetchedAt(),
                new PublicationRevised(publication, listing, text));
    }

    private static boolean isOf(ConsumerRecord<String, byte[]> found, String location) {
        return new String(found.value(), StandardCharsets.UTF_8).contains("\"location\":\"" + location + "\"");
    }

    private static CloudEvent decode(ConsumerRecord<String, byte[]> found) throws InvalidEventException {
        return EventCodec.decode(headers(found), found.value());
    }

    private static Map<String, String> headers(ConsumerRecord<String, byte[]> found) {
        return StreamSupport.stream(found.headers().spliterator(), false)
                .collect(Collectors.toMap(Header::key, header -> new String(header.value(), StandardCharsets.UTF_8)));
    }
}
