package org.inspectionwatch.sample.news;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * A news article.
 *
 * @param slug last part of its address
 * @param published day on which it appears
 * @param headline its title
 * @param paragraphs the article itself; the first is also the teaser
 * @param tail what stands below it and is not part of it
 * @param mentions what it says; empty for a story without any outcome
 * @param note that says what kind of sample it is
 */
public record Story(
        String slug,
        LocalDate published,
        String headline,
        List<String> paragraphs,
        List<String> tail,
        List<Mention> mentions,
        String note) {
    private static final String INVENTED =
            "This is a sample article of Inspection Watch about an inspection that never was.";
    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final DateTimeFormatter FOLDER = DateTimeFormatter.ofPattern("/yyyy/MM/dd/");

    public Story {
        paragraphs = List.copyOf(paragraphs);
        tail = List.copyOf(tail);
        mentions = List.copyOf(mentions);
    }

    /** A story about something invented, with nothing below it. */
    static Story invented(
            String slug, LocalDate published, String headline, List<String> paragraphs, List<Mention> mentions) {
        return new Story(slug, published, headline, paragraphs, List.of(), mentions, INVENTED);
    }

    Story withTail(List<String> below) {
        return new Story(slug, published, headline, paragraphs, below, mentions, note);
    }

    /** Path on the news site. */
    public String path() {
        return FOLDER.format(published) + slug + "/";
    }

    /** When it appeared. */
    public OffsetDateTime at() {
        return published.atTime(MORNING).atOffset(ZoneOffset.UTC);
    }
}
