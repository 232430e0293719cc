package org.inspectionwatch.query.digest;

import java.util.List;
import org.inspectionwatch.contracts.EventType;
import org.inspectionwatch.query.eventlog.LoggedEvent;
import org.inspectionwatch.query.wiring.Json;
import org.inspectionwatch.query.wording.EventWords;
import org.inspectionwatch.query.wording.Words;

/**
 * An e-mail in plain text.
 *
 * @param subject one line
 * @param body with an empty line between events
 */
record DigestText(String subject, String body) {
    /** What is more stands in the list of events. */
    static final int MOST_EVENTS = 200;

    private static final int SUBJECT_LENGTH = 120;

    /**
     * Puts events into an e-mail.
     *
     * @param events at least one, oldest first
     * @param frequency how often the subscriber gets one
     * @param publicUrl where more can be read
     * @param unsubscribe address for unsubscribing
     */
    static DigestText of(List<LoggedEvent> events, DigestFrequency frequency, String publicUrl, String unsubscribe) {
        List<Words> words =
                events.stream().limit(MOST_EVENTS).map(DigestText::words).toList();
        StringBuilder body = new StringBuilder();
        for (Words event : words) {
            body.append(event.title()).append('\n');
            event.sentences()
                    .forEach(sentence -> body.append("  ").append(sentence).append('\n'));
            if (event.link() != null) {
                body.append("  ").append(event.link()).append('\n');
            }
            body.append('\n');
        }
        if (events.size() > MOST_EVENTS) {
            body.append("More happened than an e-mail can hold. All of it: ")
                    .append(publicUrl)
                    .append("/api/v1/events?since=")
                    .append(events.getFirst().recordedAt())
                    .append("\n\n");
        }
        body.append("-- \nYou get this ")
                .append(frequency.slug())
                .append(" e-mail from Inspection Watch, ")
                .append(publicUrl)
                .append("\nTo get no more of them: ")
                .append(unsubscribe)
                .append('\n');
        return new DigestText(subject(words), body.toString());
    }

    private static String subject(List<Words> words) {
        String subject = words.getFirst().title();
        if (words.size() > 1) {
            subject = "%d events: %s, ...".formatted(words.size(), subject);
        }
        String oneLine = subject.replaceAll("[\\p{Cntrl}\\s]+", " ");
        return oneLine.length() > SUBJECT_LENGTH ? oneLine.substring(0, SUBJECT_LENGTH - 3) + "..." : oneLine;
    }

    private static Words words(LoggedEvent event) {
        EventType type = EventType.of(event.type()).orElseThrow();
        return EventWords.of(Json.read(event.data(), type.dataType()));
    }
}
