package org.inspectionwatch.ingest.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.inspectionwatch.contracts.EventCodec;
import org.inspectionwatch.contracts.InvalidEventException;
import org.inspectionwatch.contracts.event.Listing;
import org.inspectionwatch.contracts.event.PublicationRef;
import org.inspectionwatch.contracts.event.PublicationRevised;
import org.inspectionwatch.contracts.text.Block;
import org.inspectionwatch.contracts.text.BlockRole;
import org.inspectionwatch.contracts.text.BlockText;
import org.inspectionwatch.contracts.text.PublicationText;
import org.inspectionwatch.contracts.text.UnreadableText;
import org.inspectionwatch.messaging.OutboxMessage;
import org.junit.jupiter.api.Test;

class RevisionEventTest {
    private static final Revision REVISION = new Revision(
            new PublicationRef(
                    "p1",
                    1,
                    "0".repeat(64),
                    "upload",
                    "a.txt",
                    null,
                    null,
                    "text/plain",
                    null,
                    null,
                    Instant.parse("2026-01-01T12:00:00Z")),
            Listing.NONE,
            null);

    @Test
    void a_text_within_the_limit_travels_whole() throws Exception {
        PublicationText text = words("Some words.");

        assertThat(textOf(new RevisionEvent(1_000).message(REVISION, text))).isEqualTo(text);
    }

    @Test
    void a_text_over_the_limit_is_replaced_by_the_reason() throws Exception {
        OutboxMessage message = new RevisionEvent(1_000).message(REVISION, words("x".repeat(2_000)));

        assertThat(message.value()).hasSizeLessThan(1_000);
        assertThat(textOf(message)).isInstanceOfSatisfying(UnreadableText.class, text -> {
            assertThat(text.cause()).isEqualTo(UnreadableText.Cause.OVER_LIMIT);
            assertThat(text.message()).contains("over the limit of 1000");
        });
    }

    private static PublicationText words(String words) {
        return new BlockText(List.of(new Block(BlockRole.PARAGRAPH, words, false)));
    }

    private static PublicationText textOf(OutboxMessage message) throws InvalidEventException {
        PublicationRevised data = (PublicationRevised)
                EventCodec.decode(message.headers(), message.value()).data();
        return data.text();
    }
}
