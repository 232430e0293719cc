package org.inspectionwatch.ingest.schedule;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.inspectionwatch.ingest.survey.SurveyedPage;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** What is remembered of pages: tables {@code page_mark} and {@code page_memory}, inside one transaction. */
final class PageStore {
    private final Handle handle;
    private final String sourceId;

    PageStore(Handle handle, String sourceId) {
        this.handle = handle;
        this.sourceId = sourceId;
    }

    /** By page. */
    Map<String, String> marks() {
        return handle
                .createQuery("select page, mark from page_mark where source_id = :source")
                .bind("source", sourceId)
                .map((row, context) -> Map.entry(row.getString("page"), row.getString("mark")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Optional<PageMemory> memory(String address) {
        return handle.createQuery("""
                        update page_memory set used_at = now() where source_id = :source and address = :address
                        returning answered_by, etag, last_modified, body
                        """)
                .bind("source", sourceId)
                .bind("address", address)
                .map((row, context) -> new PageMemory(address, StoredValidators.read(row), row.getBytes("body")))
                .findOne();
    }

    void remember(PageMemory page) {
        Update update = handle.createUpdate("""
                        insert into page_memory (source_id, address, answered_by, etag, last_modified, body)
                        values (:source, :address, :answered_by, :etag, :modified, :body)
                        on conflict (source_id, address)
                        do update set answered_by = excluded.answered_by, etag = excluded.etag, last_modified = excluded.last_modified,
                                      body = excluded.body
                        """);
        StoredValidators.bind(update, page.validators())
                .bind("source", sourceId)
                .bind("address", page.address())
                .bind("body", page.body())
                .execute();
    }

    /** Forgets pages that nobody asks for any more: a search for the days up to some day is never repeated. */
    void forgetUnused() {
        handle.createUpdate("""
                        delete from page_memory where source_id = :source and used_at < now() - interval '60 days'
                        """).bind("source", sourceId).execute();
    }

    void mark(SurveyedPage page) {
        if (page.mark() != null) {
            handle.createUpdate("""
                            insert into page_mark (source_id, page, mark) values (:source, :page, :mark)
                            on conflict (source_id, page) do update set mark = excluded.mark
                            """)
                    .bind("source", sourceId)
                    .bind("page", page.name())
                    .bind("mark", page.mark())
                    .execute();
        }
    }
}
