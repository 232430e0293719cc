package org.inspectionwatch.query.notice;

import java.time.LocalDate;
import org.inspectionwatch.contracts.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Something to be told once, and again where it says otherwise.
 *
 * @param noticeId follows from what it is about
 * @param type of its event
 * @param publicationId where it can be read, or null
 * @param day on which it became or becomes so, or null where not known
 * @param statement what it says, in so far as another statement would have to be told
 * @param data of its first event
 */
public record Notice(
        String noticeId,
        EventType type,
        @Nullable String publicationId,
        @Nullable LocalDate day,
        String statement,
        Object data) {}
