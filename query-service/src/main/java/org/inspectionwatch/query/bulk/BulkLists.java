package org.inspectionwatch.query.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import org.inspectionwatch.contracts.event.FindingRecorded;
import org.inspectionwatch.contracts.event.RatingChange;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.ThemeTag;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.query.authority.AuthoritySummary;
import org.inspectionwatch.query.change.KnownChange;
import org.inspectionwatch.query.export.RowSource;
import org.inspectionwatch.query.ratingchange.KnownRatingChange;
import org.inspectionwatch.query.register.Inspection;
import org.inspectionwatch.query.standing.Standing;
import org.inspectionwatch.query.standing.Standings;
import org.inspectionwatch.query.wiring.Json;
import org.jspecify.annotations.Nullable;

/** Reads whole lists, in the order in which the lists have them. */
@ApplicationScoped
class BulkLists {
    private final Cursors cursors;
    private final Authorities authorities;
    private final Standings standings;

    BulkLists(Cursors cursors, Authorities authorities, Standings standings) {
        this.authorities = authorities;
        this.cursors = cursors;
        this.standings = standings;
    }

    RowSource<Inspection> inspections(Map<String, @Nullable Object> filters) {
        return cursors.rows("""
                select data from inspection
                where (:authority::text is null or authority_id = :authority)
                    and (:kind::text is null or kind = :kind)
                    and (:from::date is null or ended >= :from)
                    and (:to::date is null or ended <= :to)
                order by ended desc, inspection_id
                """, filters, (row, context) -> Json.read(row.getString("data"), Inspection.class));
    }

    RowSource<BulkFinding> findings(Map<String, @Nullable Object> filters) {
        return cursors.rows(
                """
                select data, inspection_id from finding left join inspection_finding using (finding_id)
                where is_current
                    and (:authority::text is null or authority_id = :authority)
                    and (:kind::text is null or kind = :kind)
                    and (:review::boolean is null or needs_review = :review)
                order by finding.finding_id
                """,
                filters,
                (row, context) -> BulkFinding.of(
                        Json.read(row.getString("data"), FindingRecorded.class), row.getString("inspection_id")));
    }

    RowSource<KnownRatingChange> ratingChanges(Map<String, @Nullable Object> filters) {
        return cursors.rows("""
                select * from rating_change
                where status = 'current'
                    and (:authority::text is null or authority_id = :authority)
                    and (:region::text is null or data #>> '{authority,region}' = :region)
                    and (:judgement::text is null or judgement = :judgement)
                    and (:direction::text is null or direction = :direction)
                    and (:basis::text is null or basis = :basis)
                    and (:since::date is null or day >= :since)
                order by day desc, rating_change_id
                """, filters, (row, context) -> change(row));
    }

    /** In the order of the findings, and in each of the document. */
    RowSource<BulkPassage> passages(Map<String, @Nullable Object> filters) {
        return cursors.rows("""
                select finding_id, authority_id, tag.data as tag, publication_id, kind,
                    (finding.data #>> '{finding,published}')::date as published,
                    finding.data #>> '{publication,title}' as title, finding.data #>> '{publication,url}' as url,
                    inspection_id
                from finding
                    cross join lateral jsonb_array_elements(finding.data #> '{finding,themes}')
                        with ordinality tag (data, number)
                    left join inspection_finding using (finding_id)
                where is_current and authority_id is not null
                    and (:theme::text is null or tag.data ->> 'theme' = :theme)
                    and (:authority::text is null or authority_id = :authority)
                    and (:polarity::text is null or tag.data ->> 'polarity' = :polarity)
                    and (:role::text is null or tag.data ->> 'role' = :role)
                order by finding_id, number
                """, filters, (row, context) -> passage(row));
    }

    RowSource<AuthoritySummary> authorities(@Nullable LocalDate asOf, @Nullable String region) {
        return taker -> {
            for (Standing standing : standings.byAllInspections(
                    authorities.listed(asOf).stream()
                            .filter(authority -> region == null || region.equals(authority.region()))
                            .toList(),
                    asOf)) {
                taker.take(AuthoritySummary.of(standing.authority(), standing.ratings()));
            }
        };
    }

    private static KnownRatingChange change(ResultSet row) throws SQLException {
        return new KnownRatingChange(
                Json.read(row.getString("data"), RatingChange.class),
                KnownChange.Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                row.getBoolean("announced"),
                row.getString("event_id"),
                row.getObject("first_known_at", OffsetDateTime.class).toInstant());
    }

    private static BulkPassage passage(ResultSet row) throws SQLException {
        return new BulkPassage(
                Json.read(row.getString("tag"), ThemeTag.class),
                row.getString("authority_id"),
                InspectionKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getObject("published", LocalDate.class),
                row.getString("finding_id"),
                row.getString("inspection_id"),
                row.getString("publication_id"),
                row.getString("title"),
                row.getString("url"));
    }
}
