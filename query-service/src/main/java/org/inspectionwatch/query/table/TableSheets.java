package org.inspectionwatch.query.table;

import static org.inspectionwatch.query.export.Column.date;
import static org.inspectionwatch.query.export.Column.flag;
import static org.inspectionwatch.query.export.Column.link;
import static org.inspectionwatch.query.export.Column.number;
import static org.inspectionwatch.query.export.Column.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.query.export.Column;
import org.inspectionwatch.query.export.Sheet;
import org.inspectionwatch.query.window.InspectionRule;
import org.jspecify.annotations.Nullable;

/** The columns of the tables, in their order; their names do not change. */
final class TableSheets {
    /** The spreadsheet that analysts keep. */
    static final Sheet<AnalystRow> AUTHORITIES = new Sheet<>(
            "authorities",
            List.of(
                    number("urn", AnalystRow::urn),
                    number("la_code", AnalystRow::laCode),
                    text("region_code", AnalystRow::regionCode),
                    text("ltla23cd", AnalystRow::ltla23cd),
                    text("stat_neighbours", AnalystRow::statNeighbours),
                    text("stat_neighbour_judgement", AnalystRow::statNeighbourJudgement),
                    text("local_authority", AnalystRow::localAuthority),
                    link("inspection_link", AnalystRow::inspectionLink),
                    text("overall_effectiveness_grade", AnalystRow::overallEffectivenessGrade),
                    text("inspection_framework", AnalystRow::inspectionFramework),
                    text("inspector_name", AnalystRow::inspectorName),
                    date("inspection_start_date", AnalystRow::inspectionStartDate),
                    date("inspection_end_date", AnalystRow::inspectionEndDate),
                    date("publication_date", AnalystRow::publicationDate),
                    text("impact_of_leaders_grade", AnalystRow::impactOfLeadersGrade),
                    text("help_and_protection_grade", AnalystRow::helpAndProtectionGrade),
                    text("in_care_grade", AnalystRow::inCareGrade),
                    text("care_leavers_grade", AnalystRow::careLeaversGrade)));

    static final Sheet<AnalystRow> AUTHORITIES_WITH_MORE = withMore();

    static final Sheet<RegionalTable.Outcomes> REGIONS = new Sheet<>(
            "regions",
            List.of(
                    text("region", RegionalTable.Outcomes::region),
                    number("authorities", RegionalTable.Outcomes::authorities),
                    number("outstanding", RegionalTable.Outcomes::outstanding),
                    number("good", RegionalTable.Outcomes::good),
                    number("requires_improvement", RegionalTable.Outcomes::requiresImprovement),
                    number("inadequate", RegionalTable.Outcomes::inadequate),
                    number("adequate", RegionalTable.Outcomes::adequate),
                    number("not_made", RegionalTable.Outcomes::notMade),
                    number("needs_review", RegionalTable.Outcomes::needsReview),
                    number("unknown", RegionalTable.Outcomes::unknown)));

    static final Sheet<RegionalTable.VisitCount> VISITS = new Sheet<>(
            "visits",
            List.of(
                    text("region", RegionalTable.VisitCount::region),
                    number("year", RegionalTable.VisitCount::year),
                    text("kind", row -> row.kind().slug()),
                    number("visits", RegionalTable.VisitCount::visits)));

    static final Sheet<RegionalTable.PublicationDelay> PUBLICATION_DELAYS = new Sheet<>(
            "publication-delays",
            columns(
                    List.of(
                            text("region", RegionalTable.PublicationDelay::region),
                            text("kind", row -> row.kind().slug())),
                    RegionalTable.PublicationDelay::days));

    static final Sheet<RegionalTable.WaitingTime> WAITING_TIMES = new Sheet<>(
            "waiting-times",
            List.of(
                    number("rank", RegionalTable.WaitingTime::rank),
                    text("authority_id", RegionalTable.WaitingTime::authorityId),
                    text("local_authority", RegionalTable.WaitingTime::shortName),
                    text("region", RegionalTable.WaitingTime::region),
                    text("kind", row -> row.kind() == null ? null : row.kind().slug()),
                    text("overall", row -> grade(row.overall())),
                    date("counted_from", RegionalTable.WaitingTime::countedFrom),
                    number("days_waiting", RegionalTable.WaitingTime::daysWaiting),
                    number("days_since_any_visit", RegionalTable.WaitingTime::daysSinceAnyVisit),
                    text("window_status", row -> row.windowStatus().slug()),
                    date("earliest", RegionalTable.WaitingTime::earliest),
                    date("expected", RegionalTable.WaitingTime::expected),
                    date("latest", RegionalTable.WaitingTime::latest)));

    static final Sheet<RegionalTable.Interval> INTERVALS = new Sheet<>("intervals", intervals());

    private TableSheets() {}

    private static Sheet<AnalystRow> withMore() {
        List<Column<AnalystRow>> columns = new ArrayList<>(AUTHORITIES.columns());
        columns.addAll(List.of(
                text("authority_id", row -> more(row).authorityId()),
                text("region", row -> more(row).region()),
                text("framework", row -> more(row).framework()),
                text("inspection_id", row -> more(row).inspectionId()),
                text("in_care_judgement", row -> more(row).inCareJudgement()),
                flag("needs_review", row -> more(row).needsReview()),
                text("review_reasons", row -> more(row).reviewReasons())));
        return new Sheet<>(AUTHORITIES.name(), columns);
    }

    private static AnalystRow.More more(AnalystRow row) {
        return Objects.requireNonNull(row.more());
    }

    private static List<Column<RegionalTable.Interval>> intervals() {
        List<Column<RegionalTable.Interval>> columns = new ArrayList<>(columns(
                List.of(text("overall", row -> grade(row.overall()))), RegionalTable.Interval::days));
        columns.addAll(List.of(
                number("earliest_months", row -> rule(row, InspectionRule::earliestMonths)),
                number("expected_months", row -> rule(row, InspectionRule::expectedMonths)),
                number("latest_months", row -> rule(row, InspectionRule::latestMonths)),
                text("rule", row -> rule(row, InspectionRule::text)),
                text("source", row -> rule(row, InspectionRule::source)),
                link("url", row -> rule(row, InspectionRule::url))));
        return columns;
    }

    private static <V> @Nullable V rule(RegionalTable.Interval row, Function<InspectionRule, @Nullable V> part) {
        return row.rule() == null ? null : part.apply(row.rule());
    }

    private static <T> List<Column<T>> columns(List<Column<T>> first, Function<T, @Nullable DaySummary> days) {
        List<Column<T>> columns = new ArrayList<>(first);
        columns.add(number("inspections", row -> part(days.apply(row), DaySummary::count)));
        columns.add(number("least_days", row -> part(days.apply(row), DaySummary::least)));
        columns.add(number("median_days", row -> part(days.apply(row), DaySummary::median)));
        columns.add(number("mean_days", row -> part(days.apply(row), DaySummary::mean)));
        columns.add(number("most_days", row -> part(days.apply(row), DaySummary::most)));
        return columns;
    }

    private static @Nullable Number part(@Nullable DaySummary days, Function<DaySummary, Number> part) {
        return days == null ? null : part.apply(days);
    }

    private static @Nullable String grade(@Nullable Grade grade) {
        return grade == null ? null : grade.slug();
    }
}
