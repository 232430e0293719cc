package org.inspectionwatch.sample.page;

import static org.inspectionwatch.sample.page.Markup.text;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** Feeds as XML. */
public final class Feeds {
    private Feeds() {}

    /**
     * Something that a feed announces.
     *
     * @param address absolute
     * @param summary plain text
     */
    public record Entry(String address, String title, String summary, OffsetDateTime at) {}

    /** RSS 2.0 as a blog engine writes it. */
    public static String rss(String title, String address, List<Entry> entries) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
                <channel><title>%s</title><link>%s</link><description>%s</description>
                %s</channel></rss>
                """.formatted(
                        text(title),
                        text(address),
                        text(title),
                        entries.stream().map(Feeds::item).collect(Collectors.joining()));
    }

    private static String item(Entry entry) {
        return """
                <item><title>%s</title><link>%s</link><guid isPermaLink="false">%s</guid>
                <pubDate>%s</pubDate><description><![CDATA[<p>%s</p>]]></description></item>
                """.formatted(
                        text(entry.title()),
                        text(entry.address()),
                        text(entry.address()),
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(entry.at()),
                        text(entry.summary()));
    }

    /** Atom 1.0. */
    public static String atom(String title, String address, List<Entry> entries) {
        String updated = entries.isEmpty()
                ? "2000-01-01T00:00:00Z"
                : DateTimeFormatter.ISO_INSTANT.format(entries.getFirst().at());
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
                <id>%2$s</id><title>%1$s</title><link rel="self" type="application/atom+xml" href="%2$s"/>
                <updated>%3$s</updated><author><name>Sample</name></author>
                %4$s</feed>
                """.formatted(
                        text(title),
                        text(address),
                        updated,
                        entries.stream().map(Feeds::entry).collect(Collectors.joining()));
    }

    private static String entry(Entry entry) {
        return """
                <entry><id>%1$s</id><title>%2$s</title><link rel="alternate" type="text/html" href="%1$s"/>
                <updated>%3$s</updated><published>%3$s</published><summary type="text">%4$s</summary></entry>
                """.formatted(
                        text(entry.address()),
                        text(entry.title()),
                        DateTimeFormatter.ISO_INSTANT.format(entry.at()),
                        text(entry.summary()));
    }
}
