package org.inspectionwatch.query.update;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inspectionwatch.contracts.reference.Authority;
import org.inspectionwatch.query.passage.Passage;
import org.inspectionwatch.query.passage.PassageLabels;
import org.inspectionwatch.query.wiring.Json;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The tables of passages and of the themes that they speak of, within one transaction. */
final class PassageTables {
    /** Stands for a passage without any date. */
    private static final LocalDate UNDATED = LocalDate.EPOCH;

    private final Handle handle;

    PassageTables(Handle handle) {
        this.handle = handle;
    }

    /** Puts the passages in the place of those that the authority had. */
    void replace(Authority authority, List<Passage> passages) {
        handle.execute("delete from passage where authority_id = ?", authority.authorityId());
        handle.execute("delete from theme_passage where authority_id = ?", authority.authorityId());
        insertPassages(authority, passages);
        insertThemes(authority, passages);
    }

    private void insertPassages(Authority authority, List<Passage> passages) {
        String names = Stream.concat(Stream.of(authority.shortName(), authority.name()), authority.aliases().stream())
                .collect(Collectors.joining(", "));
        PreparedBatch batch = handle.prepareBatch("""
                insert into passage (passage_id, authority_id, day, role, text, names, labels, data)
                values (:id, :authority, :day, :role, :text, :names, :labels, cast(:data as jsonb))
                """);
        for (Passage passage : passages) {
            batch.bind("id", passage.passageId())
                    .bind("authority", authority.authorityId())
                    .bind("day", Objects.requireNonNullElse(passage.day(), UNDATED))
                    .bind("role", passage.role().slug())
                    .bind("text", passage.text())
                    .bind("names", names)
                    .bindArray("labels", String.class, PassageLabels.of(passage, authority.region()))
                    .bind("data", Json.write(passage))
                    .add();
        }
        execute(batch);
    }

    private void insertThemes(Authority authority, List<Passage> passages) {
        PreparedBatch batch = handle.prepareBatch("""
                insert into theme_passage (theme, polarity, passage_id, authority_id, region, kind, framework, grade,
                    role, day)
                values (:theme, :polarity, :id, :authority, :region, :kind, :framework, :grade, :role, :day)
                """);
        for (Passage passage : passages) {
            Set<String> seen = new HashSet<>();
            for (Passage.Tag tag : passage.tags()) {
                if (!seen.add(PassageLabels.theme(tag.theme(), tag.polarity().slug()))) {
                    continue;
                }
                batch.bind("theme", tag.theme())
                        .bind("polarity", tag.polarity().slug())
                        .bind("id", passage.passageId())
                        .bind("authority", authority.authorityId())
                        .bind("region", authority.region())
                        .bind("kind", passage.kind().slug())
                        .bind("framework", passage.framework())
                        .bind(
                                "grade",
                                passage.grade() == null ? null : passage.grade().slug())
                        .bind("role", passage.role().slug())
                        .bind("day", Objects.requireNonNullElse(passage.day(), UNDATED))
                        .add();
            }
        }
        execute(batch);
    }

    private static void execute(PreparedBatch batch) {
        if (batch.size() > 0) {
            batch.execute();
        }
    }
}
