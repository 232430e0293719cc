package org.inspectionwatch.classify.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.inspectionwatch.classify.reading.ReadingOutcome;
import org.inspectionwatch.contracts.CloudEvent;
import org.inspectionwatch.contracts.EventCodec;
import org.inspectionwatch.contracts.EventType;
import org.inspectionwatch.contracts.event.FindingRecorded;
import org.inspectionwatch.contracts.event.PublicationWithdrawn;
import org.inspectionwatch.contracts.event.Reading;
import org.inspectionwatch.contracts.event.ReadingFailed;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.finding.Body;
import org.inspectionwatch.contracts.finding.Finding;
import org.inspectionwatch.contracts.finding.InspectionClaim;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.KindBasis;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReadingEventsTest {
    private final ReadingEvents events = new ReadingEvents(7, 3);

    @Test
    void each_finding_is_one_event_that_knows_its_part() {
        ReadingOutcome outcome = new ReadingOutcome.Found(List.of(finding("hampshire"), finding(null)));

        List<CloudEvent> read = events.of(PublicationFixture.aReport(1), outcome);

        assertThat(read).extracting(CloudEvent::subject).containsExactly("hampshire", "unresolved");
        assertThat(read)
                .extracting(event -> ((FindingRecorded) event.data()).reading())
                .containsExactly(new Reading(7, 3, 1, 2), new Reading(7, 3, 2, 2));
        assertThat(read).extracting(CloudEvent::id).doesNotHaveDuplicates();
    }

    @Test
    void a_withdrawal_is_passed_on_with_its_reason() {
        Instant seen = Instant.parse("2026-05-04T09:00:00Z");

        CloudEvent event =
                events.of(new PublicationWithdrawn(PublicationFixture.aReport(2), "The publisher took it back.", seen));

        ReadingFailed failed = (ReadingFailed) event.data();
        assertThat(failed.reason()).isEqualTo(ReadingFailed.Reason.WITHDRAWN);
        assertThat(failed.publication().revision()).isEqualTo(2);
        assertThat(failed.message()).isEqualTo("The publisher took it back.");
        assertThat(event.time()).isEqualTo(seen);
    }

    @Test
    void reading_again_gives_the_same_bytes() {
        ReadingOutcome outcome = new ReadingOutcome.Found(List.of(finding("hampshire")));

        byte[] first = EventCodec.encode(
                        events.of(PublicationFixture.aReport(1), outcome).getFirst())
                .value();
        byte[] again = EventCodec.encode(
                        events.of(PublicationFixture.aReport(1), outcome).getFirst())
                .value();

        assertThat(again).isEqualTo(first);
    }

    @Test
    void another_revision_reader_or_taxonomy_gives_another_id() {
        ReadingOutcome outcome = new ReadingOutcome.Found(List.of(finding("hampshire")));

        List<String> ids = List.of(
                events.of(PublicationFixture.aReport(1), outcome).getFirst().id(),
                events.of(PublicationFixture.aReport(2), outcome).getFirst().id(),
                new ReadingEvents(8, 3)
                        .of(PublicationFixture.aReport(1), outcome)
                        .getFirst()
                        .id(),
                new ReadingEvents(7, 4)
                        .of(PublicationFixture.aReport(1), outcome)
                        .getFirst()
                        .id());

        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void a_reading_without_findings_says_why() {
        ReadingOutcome outcome =
                new ReadingOutcome.NothingFound(ReadingFailed.Reason.UNREADABLE, "the file is damaged at byte 12");

        List<CloudEvent> read = events.of(PublicationFixture.aReport(1), outcome);

        assertThat(read).singleElement().satisfies(event -> {
            assertThat(event.type()).isEqualTo(EventType.READING_FAILED);
            assertThat(((ReadingFailed) event.data()).message()).isEqualTo("the file is damaged at byte 12");
        });
    }

    private static Finding finding(@Nullable String authorityId) {
        InspectionClaim inspection = InspectionClaim.of(InspectionKind.ILACS, KindBasis.STATED);
        return Finding.about(authorityId, Body.COUNCIL, inspection, Basis.OFFICIAL)
                .build();
    }
}
