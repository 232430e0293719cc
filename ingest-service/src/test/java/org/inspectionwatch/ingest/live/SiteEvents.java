package org.inspectionwatch.ingest.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.inspectionwatch.contracts.CloudEvent;
import org.inspectionwatch.contracts.Topics;
import org.inspectionwatch.contracts.event.PublicationRevised;
import org.inspectionwatch.ingest.PublishedEvents;
import org.inspectionwatch.sample.site.SampleSiteServer;
import org.inspectionwatch.sample.world.Provider;
import org.inspectionwatch.sample.world.SampleDocument;
import org.inspectionwatch.testsupport.TestServers;
import org.inspectionwatch.testsupport.TopicReader;

/** The events of the sample site's reports, each once however often it was delivered, held against the truth. */
final class SiteEvents implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final SampleSiteServer site;
    private final TopicReader reader = new TopicReader(TestServers.kafka().bootstrapServers(), Topics.PUBLICATIONS);
    private final Map<String, ConsumerRecord<String, byte[]>> firsts = new HashMap<>();

    SiteEvents(SampleSiteServer site) {
        this.site = site;
    }

    /** All that is published has one event for each provider, with the right bytes and day; and there is no other. */
    void assertEveryDocumentOnce() {
        Map<String, String> truth = truth();
        List<PublicationRevised> reports = reports(truth.size());

        assertThat(reports).extracting(event -> event.publication().location()).doesNotHaveDuplicates();
        assertThat(facts(reports)).isEqualTo(truth);
    }

    /** What has come so far is true; nothing came twice. */
    void assertNothingFalse() {
        Map<String, String> truth = truth();
        List<PublicationRevised> reports = reports(0);

        assertThat(reports).extracting(event -> event.publication().location()).doesNotHaveDuplicates();
        assertThat(truth).containsAllEntriesOf(facts(reports));
    }

    /** So many events there must be. */
    int expected() {
        return truth().size();
    }

    /** Waits for all that was published by now; how long each took after the first so many, in milliseconds. */
    List<Long> latencies(int before, Instant published) {
        return records(expected()).stream()
                .map(ConsumerRecord::timestamp)
                .sorted()
                .skip(before)
                .map(at -> at - published.toEpochMilli())
                .toList();
    }

    /** Of the source of reports, waiting for so many. */
    List<PublicationRevised> reports(int wanted) {
        return records(wanted).stream()
                .map(each -> (PublicationRevised) PublishedEvents.event(each).data())
                .toList();
    }

    private List<ConsumerRecord<String, byte[]>> records(int wanted) {
        return reader.await(wanted, this::isReport, PATIENCE);
    }

    /** Repeats are none: who is killed between sending and noting it down leaves the next one to send the same again. */
    private boolean isReport(ConsumerRecord<String, byte[]> kafkaRecord) {
        CloudEvent event = PublishedEvents.event(kafkaRecord);
        return event.data() instanceof PublicationRevised revised
                && revised.publication().sourceId().equals(SampleSources.REPORTS)
                && firsts.computeIfAbsent(event.id(), id -> kafkaRecord).equals(kafkaRecord);
    }

    private Map<String, String> truth() {
        Map<String, String> truth = new TreeMap<>();
        for (SampleDocument document : site.published()) {
            for (Provider provider : document.providers()) {
                truth.put(
                        "provider/44/%s/file/%s".formatted(provider.urn(), document.fileId()),
                        "%s %s %s"
                                .formatted(
                                        document.published(),
                                        provider.urn(),
                                        site.files().sha256(document)));
            }
        }
        return truth;
    }

    private static Map<String, String> facts(List<PublicationRevised> reports) {
        return reports.stream()
                .collect(Collectors.toMap(
                        event -> event.publication().location(),
                        event -> "%s %s %s"
                                .formatted(
                                        event.publication().published(),
                                        event.listing().urn(),
                                        event.publication().contentHash()),
                        (first, again) -> again,
                        TreeMap::new));
    }

    @Override
    public void close() {
        reader.close();
    }
}
