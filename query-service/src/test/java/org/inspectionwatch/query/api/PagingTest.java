package org.inspectionwatch.query.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.Polarity;
import org.inspectionwatch.contracts.finding.Role;
import org.inspectionwatch.contracts.finding.ThemeTag;
import org.inspectionwatch.query.wiring.RegisterChanges;
import org.inspectionwatch.testsupport.KafkaResource;
import org.inspectionwatch.testsupport.PostgresResource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Walks lists page by page while rows come before and behind the place that was reached. */
@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(PostgresResource.class)
class PagingTest extends RegisterFlow {
    private static final String AUTHORITY = "oxfordshire";
    private static final int THERE_AT_THE_START = 600;
    private static final int AT_A_TIME = 1000;
    private static final int INSERTED = 10_000;

    private static final String MORE_PASSAGES = """
            with original as (select * from passage where text = 'Narwhals swim.' limit 1),
            added as (
                insert into passage (passage_id, authority_id, day, role, text, names, labels, data)
                select id, authority_id, day - (random() * 3)::integer, role,
                    text || repeat(' They swim on.', (random() * 9)::integer), names, labels,
                    jsonb_set(data, '{passage_id}', to_jsonb(id))
                from original, (select 'more-' || gen_random_uuid() as id from generate_series(1, :rows)) ids
                returning passage_id, authority_id, day, role)
            insert into theme_passage (theme, polarity, passage_id, authority_id, region, kind, role, day)
            select 'supervision', 'strength', passage_id, authority_id, 'South East', 'ilacs', role, day from added
            """;

    private enum Walked {
        FINDINGS("findings?authority_id=oxfordshire", "finding_id", """
                insert into finding (finding_id, publication_id, revision, reader_version, taxonomy_version, part, parts,
                    authority_id, kind, needs_review, is_current, data)
                select id, publication_id, revision, reader_version, taxonomy_version, part, parts,
                    authority_id, kind, needs_review, is_current, jsonb_set(data, '{finding_id}', to_jsonb(id))
                from (select * from finding where publication_id = 'oxfordshire-1' limit 1) original,
                    (select 'more-' || gen_random_uuid() as id from generate_series(1, :rows)) ids
                """),
        RATING_CHANGES("rating-changes?authority_id=oxfordshire", "rating_change.rating_change_id", """
                insert into rating_change (rating_change_id, authority_id, judgement, direction, basis, status, announced,
                    event_id, day, first_known_at, data)
                select id, authority_id, judgement, direction, basis, status, announced, event_id,
                    day - (random() * 3)::integer, first_known_at, jsonb_set(data, '{rating_change_id}', to_jsonb(id))
                from (select * from rating_change where authority_id = 'oxfordshire' limit 1) original,
                    (select 'more-' || gen_random_uuid() as id from generate_series(1, :rows)) ids
                """),
        EVENTS("events?authority_ids=oxfordshire", "id", """
                insert into event_log (event_id, type, authority_id, region, judgement, direction, basis, happened_at,
                    recorded_at, data)
                select id, type, authority_id, region, judgement, direction, basis, happened_at, recorded_at, data
                from (select * from event_log where authority_id = 'oxfordshire' limit 1) original,
                    (select 'more-' || gen_random_uuid() as id from generate_series(1, :rows)) ids
                """),
        PASSAGES("themes/supervision/passages?authority_id=oxfordshire", "passage_id", MORE_PASSAGES),
        SEARCH_BY_RELEVANCE("search?q=narwhal&authority_id=oxfordshire&sort=relevance", "passage_id", MORE_PASSAGES),
        SEARCH_BY_DAY("search?q=narwhal&authority_id=oxfordshire&sort=newest", "passage_id", MORE_PASSAGES);

        private final String path;
        private final String id;
        private final String more;

        Walked(String path, String id, String more) {
            this.path = path;
            this.id = id;
            this.more = more;
        }
    }

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void tellOfOneChange() {
        findings.send(
                recent("oxfordshire-1", AUTHORITY)
                        .allGrades(Grade.GOOD)
                        .theme(new ThemeTag(
                                "supervision", Polarity.STRENGTH, Role.NARRATIVE, "Narwhals swim.", 3, null))
                        .build(),
                recent("oxfordshire-0", AUTHORITY)
                        .published(today.minusDays(900).toString())
                        .ended(today.minusDays(950).toString())
                        .allGrades(Grade.INADEQUATE)
                        .build());
        events(AUTHORITY, 1);
        settled(AUTHORITY);
    }

    @AfterEach
    void takeAwayWhatWasInserted() {
        for (String table : List.of("finding", "rating_change", "passage", "theme_passage")) {
            String key = table.equals("theme_passage") ? "passage_id" : table + "_id";
            change("delete from " + table + " where " + key + " like 'more-%'");
        }
        change("delete from event_log where event_id like 'more-%'");
    }

    @ParameterizedTest
    @EnumSource
    void what_was_there_at_the_start_comes_once_whatever_is_inserted_meanwhile(Walked list) {
        insert(list, THERE_AT_THE_START);
        List<String> before = walk(list, 0);

        List<String> seen = walk(list, INSERTED);

        assertThat(before).hasSizeGreaterThan(THERE_AT_THE_START).doesNotHaveDuplicates();
        assertThat(seen).doesNotHaveDuplicates().containsAll(before);
    }

    /** All pages; after each page more rows are there, until so many were inserted. */
    private List<String> walk(Walked list, int toInsert) {
        List<String> seen = new ArrayList<>();
        int left = toInsert;
        String cursor = null;
        do {
            String next = cursor == null ? "" : "&cursor=" + cursor;
            JsonPath page = given().get("/api/v1/" + list.path + "&limit=100" + next)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            List<String> ids = page.getList("items." + list.id);
            seen.addAll(ids);
            Boolean more = page.get("more");
            cursor = Boolean.FALSE.equals(more) ? null : page.getString("next_cursor");
            if (left > 0) {
                insert(list, AT_A_TIME);
                left -= AT_A_TIME;
            }
        } while (cursor != null);
        return seen;
    }

    private void insert(Walked list, int rows) {
        jdbi.useTransaction(handle -> {
            handle.createUpdate(list.more).bind("rows", rows).execute();
            RegisterChanges.count(handle);
        });
    }

    private void change(String sql) {
        jdbi.useTransaction(handle -> {
            handle.execute(sql);
            RegisterChanges.count(handle);
        });
    }
}
