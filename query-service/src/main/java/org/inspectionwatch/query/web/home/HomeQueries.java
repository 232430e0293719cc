package org.inspectionwatch.query.web.home;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.inspectionwatch.contracts.event.FindingRecorded;
import org.inspectionwatch.contracts.event.RatingChange;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.query.register.Inspection;
import org.inspectionwatch.query.wiring.Json;
import org.jdbi.v3.core.Jdbi;

/** Reads what is new. */
@ApplicationScoped
class HomeQueries {
    /** Visits or priority actions at most. */
    private static final int MOST = 6;
    /** Enough for six inspections that changed all their judgements. */
    private static final int CHANGES = 40;
    /** A visit is published within weeks: among the last so many inspections are the last published ones. */
    private static final int LOOKED_AT = 120;

    private final Jdbi jdbi;
    private final Authorities authorities;

    HomeQueries(Jdbi jdbi, Authorities authorities) {
        this.jdbi = jdbi;
        this.authorities = authorities;
    }

    /** Official changes that were published today, or in the week before and first read today. */
    List<RatingChange> today(LocalDate today, ZoneId zone) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select data from rating_change
                        where status = 'current' and basis = 'official'
                            and (day = :today or day between :week_ago and :today and first_known_at >= :midnight)
                        order by day desc, authority_id, judgement <> 'overall', judgement
                        """)
                .bind("today", today)
                .bind("week_ago", today.minusDays(7))
                .bind("midnight", today.atStartOfDay(zone).toInstant().atOffset(ZoneOffset.UTC))
                .map((row, context) -> Json.read(row.getString("data"), RatingChange.class))
                .list());
    }

    /** Official changes before those of today, the latest first. */
    List<RatingChange> latest(List<RatingChange> todays, LocalDate today) {
        List<String> told = todays.stream().map(RatingChange::ratingChangeId).toList();
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select data from rating_change
                        where status = 'current' and basis = 'official' and day <= :today
                            and not rating_change_id = any(:told)
                        order by day desc, authority_id, judgement <> 'overall', judgement limit :most
                        """)
                .bind("today", today)
                .bindArray("told", String.class, told)
                .bind("most", CHANGES)
                .map((row, context) -> Json.read(row.getString("data"), RatingChange.class))
                .list());
    }

    Tally tally(LocalDate today) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select count(*) filter (where day > :today - 7) as week,
                            count(*) filter (where day > :today - 30) as month,
                            count(*) as year, count(*) filter (where direction = 'improved') as improved
                        from rating_change
                        where status = 'current' and basis = 'official' and day > :today - 365 and day <= :today
                        """)
                .bind("today", today)
                .map((row, context) ->
                        new Tally(row.getInt("week"), row.getInt("month"), row.getInt("year"), row.getInt("improved")))
                .one());
    }

    /** Visits that nobody needs to check first, the last published first. */
    List<Outcome> visits() {
        return outcomes("kind in ('focused_visit', 'monitoring_visit', 'jtai')");
    }

    /** Inspections and visits that name an area for priority action, likewise. */
    List<Outcome> priorityActions() {
        return outcomes("(data ->> 'priority_action')::boolean");
    }

    private List<Outcome> outcomes(String which) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select inspection.data as inspection, finding.data as finding
                        from (select data from inspection where not needs_review and (data ->> 'news')::boolean and %s
                            order by ended desc limit :looked) inspection
                        join finding on finding.finding_id = inspection.data #>> '{findings,0,finding_id}'
                        where inspection.data ->> 'published' is not null
                        order by inspection.data ->> 'published' desc, finding.finding_id limit :most
                        """.formatted(which))
                .bind("looked", LOOKED_AT)
                .bind("most", MOST)
                .map((row, context) -> outcome(row))
                .list());
    }

    private Outcome outcome(ResultSet row) throws SQLException {
        Inspection inspection = Json.read(row.getString("inspection"), Inspection.class);
        String name = authorities.byId(inspection.authorityId()).orElseThrow().shortName();
        return new Outcome(name, inspection, Json.read(row.getString("finding"), FindingRecorded.class));
    }
}
