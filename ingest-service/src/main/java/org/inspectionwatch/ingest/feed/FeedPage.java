package org.inspectionwatch.ingest.feed;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.inspectionwatch.ingest.survey.DayInBritain;
import org.jspecify.annotations.Nullable;

/**
 * One page of a feed.
 *
 * @param entries in the feed's order
 */
record FeedPage(List<Entry> entries) {
    FeedPage {
        entries = List.copyOf(entries);
    }

    /**
     * An entry.
     *
     * @param id that the feed gives it, or else its link
     * @param link as written
     * @param title as written
     * @param about title, summary and categories, to choose by
     * @param published day in the United Kingdom, or null where none is given
     * @param version time of its last change, or null where none is given
     */
    record Entry(
            String id,
            String link,
            String title,
            String about,
            @Nullable PartialDate published,
            @Nullable String version) {}

    /**
     * Reads RSS or Atom; document types are refused, so no entity reaches outside.
     *
     * @throws BadFeedException where it is neither
     */
    static FeedPage parse(byte[] body) throws BadFeedException {
        try {
            SyndFeedInput input = new SyndFeedInput();
            input.setAllowDoctypes(false);
            List<Entry> entries = new ArrayList<>();
            for (SyndEntry entry : input.build(new XmlReader(new ByteArrayInputStream(body), true))
                    .getEntries()) {
                entries.add(entry(entry));
            }
            return new FeedPage(entries);
        } catch (FeedException | IOException | IllegalArgumentException e) {
            throw new BadFeedException(
                    String.valueOf(e.getMessage()).lines().findFirst().orElse("no reason given"), e);
        }
    }

    private static Entry entry(SyndEntry entry) {
        String link = words(entry.getLink());
        String title = words(entry.getTitle());
        String summary = entry.getDescription() == null
                ? ""
                : words(entry.getDescription().getValue());
        String categories =
                entry.getCategories().stream().map(SyndCategory::getName).collect(Collectors.joining("\n"));
        Date updated = entry.getUpdatedDate();
        Date published = entry.getPublishedDate();
        String id = words(entry.getUri());
        return new Entry(
                id.isEmpty() ? link : id,
                link,
                title,
                String.join("\n", title, summary, categories),
                DayInBritain.of(published == null ? updated : published),
                updated == null ? null : updated.toInstant().toString());
    }

    private static String words(@Nullable String value) {
        return Objects.requireNonNullElse(value, "").strip();
    }

    /** What came is no feed. */
    static final class BadFeedException extends Exception {
        private static final long serialVersionUID = 1;

        BadFeedException(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
