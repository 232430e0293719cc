package org.inspectionwatch.query.bulk;

import static org.inspectionwatch.query.export.Column.date;
import static org.inspectionwatch.query.export.Column.flag;
import static org.inspectionwatch.query.export.Column.link;
import static org.inspectionwatch.query.export.Column.number;
import static org.inspectionwatch.query.export.Column.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.inspectionwatch.contracts.event.AuthorityRef;
import org.inspectionwatch.contracts.event.ComparabilityFlag;
import org.inspectionwatch.contracts.event.RatedInspection;
import org.inspectionwatch.contracts.finding.Finding;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.ReviewReason;
import org.inspectionwatch.query.authority.AuthoritySummary;
import org.inspectionwatch.query.export.Column;
import org.inspectionwatch.query.export.Sheet;
import org.inspectionwatch.query.ratingchange.KnownRatingChange;
import org.inspectionwatch.query.register.Assertion;
import org.inspectionwatch.query.register.Inspection;
import org.jspecify.annotations.Nullable;

/** The columns of whole lists, in their order; their names do not change. */
final class BulkSheets {
    /** Stands in the place of a grade that a person should look at first. */
    static final String NEEDS_REVIEW = "needs_review";

    static final Sheet<Inspection> INSPECTIONS = new Sheet<>(
            "inspections",
            joined(
                    List.of(
                            text("inspection_id", Inspection::inspectionId),
                            text("authority_id", Inspection::authorityId),
                            text("body", row -> row.body().slug()),
                            text("kind", row -> row.kind().slug()),
                            text("framework", Inspection::framework),
                            text("ilacs_length", row -> slug(row.ilacsLength())),
                            number("visit_number", Inspection::visitNumber),
                            text("theme", Inspection::theme),
                            date("start", Inspection::start),
                            date("end", Inspection::end),
                            text(
                                    "inspected",
                                    row -> row.inspected() == null
                                            ? null
                                            : row.inspected().toString()),
                            date("published", Inspection::published),
                            text("basis", row -> row.basis().slug()),
                            flag("news", Inspection::news),
                            text("lead_inspectors", row -> listed(row.leadInspectors())),
                            text("trend", row -> slug(row.trend())),
                            flag("priority_action", Inspection::priorityAction),
                            flag(NEEDS_REVIEW, Inspection::needsReview)),
                    grades(BulkSheets::grade)));

    static final Sheet<BulkFinding> FINDINGS = new Sheet<>(
            "findings",
            joined(
                    List.of(
                            text("finding_id", row -> row.recorded().findingId()),
                            text(
                                    "publication_id",
                                    row -> row.recorded().publication().publicationId()),
                            text("title", row -> row.recorded().publication().title()),
                            link("url", row -> row.recorded().publication().url()),
                            text("authority_id", row -> row.recorded().finding().authorityId()),
                            text("body", row -> row.recorded().finding().body().slug()),
                            text(
                                    "kind",
                                    row -> row.recorded()
                                            .finding()
                                            .inspection()
                                            .kind()
                                            .slug()),
                            date("published", row -> row.recorded().finding().published()),
                            text(
                                    "basis",
                                    row -> row.recorded().finding().basis().slug()),
                            flag("news", row -> row.recorded().finding().news()),
                            number("confidence", row -> row.recorded().finding().confidence()),
                            text(
                                    "needs_review",
                                    row -> reasons(row.recorded().finding().needsReview())),
                            text("inspection_id", row -> row.summary().inspectionId())),
                    grades((row, judgement) -> grade(row.recorded().finding(), judgement))));

    static final Sheet<KnownRatingChange> RATING_CHANGES = new Sheet<>(
            "rating-changes",
            List.of(
                    text("rating_change_id", row -> row.ratingChange().ratingChangeId()),
                    text("authority_id", row -> authority(row).authorityId()),
                    text("local_authority", row -> authority(row).name()),
                    text("region", row -> authority(row).region()),
                    text("body", row -> row.ratingChange().body().slug()),
                    text("judgement", row -> row.ratingChange().to().judgement().slug()),
                    text("direction", row -> row.ratingChange().direction().slug()),
                    number("steps", row -> row.ratingChange().steps()),
                    text("from_grade", row -> from(row).grade().slug()),
                    date("from_published", row -> from(row).published()),
                    link("from_url", row -> from(row).url()),
                    text("to_grade", row -> to(row).grade().slug()),
                    date("to_published", row -> to(row).published()),
                    link("to_url", row -> to(row).url()),
                    text("basis", row -> row.ratingChange().basis().slug()),
                    text(
                            "flags",
                            row -> listed(row.ratingChange().flags().stream()
                                    .map(ComparabilityFlag::slug)
                                    .toList())),
                    number("confidence", row -> row.ratingChange().confidence()),
                    flag("announced", KnownRatingChange::announced),
                    text("event_id", KnownRatingChange::eventId),
                    text("first_known_at", row -> row.firstKnownAt().toString())));

    static final Sheet<BulkPassage> PASSAGES = new Sheet<>(
            "passages",
            List.of(
                    text("theme", row -> row.passage().theme()),
                    text("polarity", row -> slug(row.passage().polarity())),
                    text("role", row -> slug(row.passage().role())),
                    text("scope", row -> slug(row.passage().scope())),
                    text("judgement", row -> slug(row.passage().judgement())),
                    number("page", row -> row.passage().page()),
                    text("evidence", row -> row.passage().evidence()),
                    text("authority_id", BulkPassage::authorityId),
                    text("kind", row -> row.kind().slug()),
                    date("published", BulkPassage::published),
                    text("finding_id", BulkPassage::findingId),
                    text("inspection_id", BulkPassage::inspectionId),
                    text("publication_id", BulkPassage::publicationId),
                    text("title", BulkPassage::title),
                    link("url", BulkPassage::url)));

    static final Sheet<AuthoritySummary> AUTHORITIES = new Sheet<>(
            "authorities-and-ratings",
            joined(
                    List.of(
                            text("authority_id", AuthoritySummary::authorityId),
                            text("name", AuthoritySummary::name),
                            text("short_name", AuthoritySummary::shortName),
                            text("gss_code", AuthoritySummary::gssCode),
                            text("la_code", AuthoritySummary::laCode),
                            text("ofsted_urn", AuthoritySummary::ofstedUrn),
                            text("region", AuthoritySummary::region),
                            text("la_type", AuthoritySummary::laType),
                            date("valid_from", AuthoritySummary::validFrom),
                            date("valid_to", AuthoritySummary::validTo)),
                    BulkRatings.COLUMNS));

    private BulkSheets() {}

    private static <T> List<Column<T>> joined(List<Column<T>> first, List<Column<T>> then) {
        List<Column<T>> columns = new ArrayList<>(first);
        columns.addAll(then);
        return columns;
    }

    private static <T> List<Column<T>> grades(BiFunction<T, Judgement, @Nullable String> grade) {
        return Arrays.stream(Judgement.values())
                .map(judgement -> Column.<T>text(judgement.slug(), row -> grade.apply(row, judgement)))
                .toList();
    }

    private static @Nullable String grade(Inspection inspection, Judgement judgement) {
        Assertion best = inspection.best(judgement).orElse(null);
        if (best == null) {
            return null;
        }
        return best.held().isEmpty() ? slug(best.grade()) : NEEDS_REVIEW;
    }

    private static @Nullable String grade(Finding finding, Judgement judgement) {
        Grade grade = finding.judgements().get(judgement);
        if (finding.needsReview("judgements." + judgement.slug())) {
            return NEEDS_REVIEW;
        }
        return slug(grade);
    }

    private static AuthorityRef authority(KnownRatingChange row) {
        return row.ratingChange().authority();
    }

    private static RatedInspection from(KnownRatingChange row) {
        return row.ratingChange().from();
    }

    private static RatedInspection to(KnownRatingChange row) {
        return row.ratingChange().to();
    }

    private static @Nullable String reasons(List<ReviewReason> reasons) {
        return reasons.isEmpty()
                ? null
                : reasons.stream()
                        .map(reason -> reason.field() + ": " + reason.reason())
                        .collect(Collectors.joining(" "));
    }

    private static @Nullable String listed(Collection<String> values) {
        return values.isEmpty() ? null : String.join("; ", values);
    }

    private static @Nullable String slug(@Nullable Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT);
    }
}
