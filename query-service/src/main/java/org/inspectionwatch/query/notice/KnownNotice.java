package org.inspectionwatch.query.notice;

import org.inspectionwatch.contracts.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A notice that the register holds or once held, and what was said about it.
 *
 * @param noticeId follows from what it is about
 * @param type of its event
 * @param publicationId where it could be read, or null
 * @param statement what it said last
 * @param announced whether an event told it
 * @param holds false once it does not follow from the findings any more
 * @param eventId CloudEvents id of the last event about it, or null where there was none
 */
public record KnownNotice(
        String noticeId,
        EventType type,
        @Nullable String publicationId,
        String statement,
        boolean announced,
        boolean holds,
        @Nullable String eventId) {

    static KnownNotice of(Notice notice, boolean announced, @Nullable String eventId) {
        return new KnownNotice(
                notice.noticeId(), notice.type(), notice.publicationId(), notice.statement(), announced, true, eventId);
    }

    KnownNotice ended(@Nullable String lastEventId) {
        return new KnownNotice(noticeId, type, publicationId, statement, announced, false, lastEventId);
    }
}
