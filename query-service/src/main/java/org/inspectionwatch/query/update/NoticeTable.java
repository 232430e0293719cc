package org.inspectionwatch.query.update;

import java.util.List;
import org.inspectionwatch.contracts.EventType;
import org.inspectionwatch.query.notice.KnownNotice;
import org.jdbi.v3.core.Handle;

/** The notices that were ever known, within one transaction. */
final class NoticeTable {
    private final Handle handle;

    NoticeTable(Handle handle) {
        this.handle = handle;
    }

    List<KnownNotice> known(String authorityId) {
        return handle.createQuery("select * from notice where authority_id = :id order by notice_id")
                .bind("id", authorityId)
                .map((row, context) -> new KnownNotice(
                        row.getString("notice_id"),
                        EventType.of(row.getString("type")).orElseThrow(),
                        row.getString("publication_id"),
                        row.getString("statement"),
                        row.getBoolean("announced"),
                        row.getBoolean("holds"),
                        row.getString("event_id")))
                .list();
    }

    void store(String authorityId, List<KnownNotice> notices) {
        for (KnownNotice notice : notices) {
            handle.createUpdate("""
                            insert into notice (notice_id, authority_id, type, publication_id, statement, announced, holds, event_id)
                            values (:id, :authority, :type, :publication, :statement, :announced, :holds, :event)
                            on conflict (notice_id) do update set publication_id = excluded.publication_id,
                                statement = excluded.statement, announced = excluded.announced,
                                holds = excluded.holds, event_id = excluded.event_id
                            """)
                    .bind("id", notice.noticeId())
                    .bind("authority", authorityId)
                    .bind("type", notice.type().type())
                    .bind("publication", notice.publicationId())
                    .bind("statement", notice.statement())
                    .bind("announced", notice.announced())
                    .bind("holds", notice.holds())
                    .bind("event", notice.eventId())
                    .execute();
        }
    }
}
