package org.inspectionwatch.query.bulk;

import static org.inspectionwatch.query.export.Column.date;
import static org.inspectionwatch.query.export.Column.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.finding.Body;
import org.inspectionwatch.query.authority.AuthoritySummary;
import org.inspectionwatch.query.change.CurrentRating;
import org.inspectionwatch.query.change.JudgementLine;
import org.inspectionwatch.query.export.Column;

/** Two columns for each line that councils are judged along: the official grade that stands, and since when. */
final class BulkRatings {
    static final List<Column<AuthoritySummary>> COLUMNS = Stream.of(
                    JudgementLine.OVERALL,
                    JudgementLine.LEADERS,
                    JudgementLine.HELP_PROTECTION,
                    JudgementLine.IN_CARE,
                    JudgementLine.CARE_LEAVERS,
                    JudgementLine.SEND_OUTCOME)
            .flatMap(BulkRatings::columns)
            .toList();

    private BulkRatings() {}

    private static Stream<Column<AuthoritySummary>> columns(JudgementLine line) {
        return Stream.of(
                text(
                        line.slug(),
                        row -> rating(row, line)
                                .map(rating -> rating.grade().slug())
                                .orElse(null)),
                date(
                        line.slug() + "_since",
                        row -> rating(row, line).map(CurrentRating::since).orElse(null)));
    }

    /** A SEND outcome is of the area, all other lines are of the council. */
    private static Optional<CurrentRating> rating(AuthoritySummary row, JudgementLine line) {
        return row.ratings().stream()
                .filter(rating -> rating.line() == line && rating.basis() == Basis.OFFICIAL)
                .filter(rating -> line == JudgementLine.SEND_OUTCOME || rating.body() == Body.COUNCIL)
                .findFirst();
    }
}
