package org.inspectionwatch.ingest.govuk;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inspectionwatch.contracts.ContractJson;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.inspectionwatch.ingest.survey.DayInBritain;
import org.jspecify.annotations.Nullable;

/**
 * What the content API says of a page.
 *
 * @param title of the page
 * @param published day of its first publication, or null
 * @param attachments files that belong to it
 */
record ContentItem(String title, @Nullable PartialDate published, List<Attachment> attachments) {
    ContentItem {
        attachments = List.copyOf(attachments);
    }

    /**
     * A file.
     *
     * @param url absolute, or a path on the site
     * @param title of the file
     * @param mediaType as stated, or empty
     */
    record Attachment(String url, String title, String mediaType) {}

    /** Empty where the bytes are no answer of the content API. */
    static Optional<ContentItem> parse(byte[] body) {
        try {
            JsonNode root = ContractJson.mapper().readTree(body);
            if (!root.path("base_path").isTextual()) {
                return Optional.empty();
            }
            List<Attachment> attachments = new ArrayList<>();
            for (JsonNode each : root.path("details").path("attachments")) {
                attachments.add(new Attachment(
                        each.path("url").asText(),
                        each.path("title").asText(),
                        each.path("content_type").asText()));
            }
            String day = root.path("first_published_at").asText();
            return Optional.of(new ContentItem(root.path("title").asText(), day(day), attachments));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Null where the words are no time. */
    static @Nullable PartialDate day(String time) {
        try {
            return PartialDate.of(DayInBritain.of(OffsetDateTime.parse(time).toInstant()));
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
