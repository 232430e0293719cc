package org.inspectionwatch.classify.reading;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.inspectionwatch.contracts.event.Listing;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.finding.Body;
import org.inspectionwatch.contracts.finding.Finding;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionClaim;
import org.inspectionwatch.contracts.finding.Item;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.inspectionwatch.contracts.finding.Previous;
import org.inspectionwatch.contracts.finding.ReviewReason;
import org.inspectionwatch.contracts.finding.ThemeTag;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.contracts.reference.Authority;
import org.jspecify.annotations.Nullable;

/**
 * One finding as one flat line of JSON, for people and scripts that read documents without the services. Names and values are
 * stable; what is absent is null. Written with the mapper of the contracts.
 *
 * @param doc the file's name
 * @param none true where the document holds no finding; then only {@code doc} and {@code reason} are given
 * @param reason why there is no finding
 * @param authority canonical short name
 * @param authorityId id in authorities.csv
 * @param gss code of the Government Statistical Service
 * @param urn Ofsted's number of the authority
 * @param body {@code council}, {@code lscb} or {@code local_area}
 * @param kind slug of the kind of inspection
 * @param kindBasis {@code stated} or {@code inferred}
 * @param ilacsLength {@code short} or {@code standard}
 * @param visitNumber 3 for a "third monitoring visit"
 * @param inspectionStart first day on site
 * @param inspectionEnd last day on site
 * @param published day of publication
 * @param date dates as precisely as an article gives them
 * @param leadInspector names without titles, joined by a comma
 * @param overall slug of the overall grade; of articles on area SEND and on safeguarding boards the outcome
 * @param judgements grade by judgement, without the overall one
 * @param previousOverall overall grade of the inspection before, as the document says
 * @param previousYear its year
 * @param previousDate its date as precisely as stated
 * @param direction between the two grades that the document itself states
 * @param trend of an ungraded visit
 * @param theme subject of a joint inspection or scope of a visit
 * @param isNews whether it is the outcome that the document publishes
 * @param areasForImprovement in order, as printed
 * @param priorityActionItems in order, as printed
 * @param priorityAction whether at least one area for priority action is named
 * @param themes themes with their evidence
 * @param confidence 0 to 1
 * @param needsReview fields that a person should check
 * @param reviewReasons why, by field
 */
public record FindingLine(
        String doc,
        @Nullable Boolean none,
        @Nullable String reason,
        @Nullable String authority,
        @Nullable String authorityId,
        @Nullable String gss,
        @Nullable String urn,
        @Nullable String body,
        @Nullable String kind,
        @Nullable String kindBasis,
        @Nullable String ilacsLength,
        @Nullable Integer visitNumber,
        @Nullable LocalDate inspectionStart,
        @Nullable LocalDate inspectionEnd,
        @Nullable LocalDate published,
        @Nullable Dates date,
        @Nullable String leadInspector,
        @Nullable String overall,
        @Nullable Map<String, String> judgements,
        @Nullable String previousOverall,
        @Nullable Integer previousYear,
        @Nullable PartialDate previousDate,
        @Nullable String direction,
        @Nullable String trend,
        @Nullable String theme,
        @Nullable Boolean isNews,
        @Nullable List<String> areasForImprovement,
        @Nullable List<String> priorityActionItems,
        @Nullable Boolean priorityAction,
        @Nullable List<ThemeLine> themes,
        @Nullable Double confidence,
        @Nullable List<String> needsReview,
        @Nullable Map<String, String> reviewReasons) {

    /**
     * Dates as an article gives them.
     *
     * @param published day, month or year
     * @param inspected day or month
     * @param year of the inspection
     */
    public record Dates(
            @Nullable PartialDate published,
            @Nullable PartialDate inspected,
            @Nullable Integer year) {}

    /**
     * One theme of one passage.
     *
     * @param theme id in themes.json
     * @param polarity {@code strength} or {@code improvement}
     * @param role the passage's place in the document
     * @param evidence the passage's words
     * @param page counted from 1, or null
     * @param scope for how many it is said, or null
     */
    public record ThemeLine(
            String theme,
            String polarity,
            String role,
            String evidence,
            @Nullable Integer page,
            @Nullable String scope) {}

    /** The line of a document that holds no finding. */
    public static FindingLine none(String doc, String reason) {
        return new FindingLine(
                doc, true, reason, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /**
     * The line of one finding.
     *
     * @param doc the file's name
     * @param finding of it
     * @param listing what the source said; its number stands in where the authority has none
     * @param authorities for names and codes
     */
    public static FindingLine of(String doc, Finding finding, Listing listing, Authorities authorities) {
        Authority authority = finding.authorityId() == null
                ? null
                : authorities.byId(finding.authorityId()).orElse(null);
        InspectionClaim claim = finding.inspection();
        Previous previous = finding.previous();
        PartialDate before = previous == null ? null : previous.date();
        return new FindingLine(
                doc,
                null,
                null,
                authority == null ? null : authority.shortName(),
                finding.authorityId(),
                authority == null ? null : authority.gssCode(),
                authority == null || authority.ofstedUrn() == null ? listing.urn() : authority.ofstedUrn(),
                finding.body().slug(),
                claim.kind().slug(),
                claim.kindBasis().slug(),
                claim.ilacsLength() == null ? null : claim.ilacsLength().slug(),
                claim.visitNumber(),
                claim.start(),
                claim.end(),
                finding.published(),
                dates(finding),
                claim.leadInspectors().isEmpty() ? null : String.join(", ", claim.leadInspectors()),
                slug(overall(finding)),
                judgements(finding),
                previous == null ? null : slug(previous.overall()),
                before == null ? null : before.year(),
                before,
                finding.direction() == null ? null : finding.direction().slug(),
                finding.trend() == null ? null : finding.trend().slug(),
                claim.theme(),
                finding.news(),
                finding.areasForImprovement().stream().map(Item::text).toList(),
                finding.priorityActions().stream().map(Item::text).toList(),
                finding.priorityAction(),
                finding.themes().stream().map(FindingLine::theme).toList(),
                finding.confidence(),
                finding.needsReview().stream()
                        .map(ReviewReason::field)
                        .map(FindingLine::field)
                        .distinct()
                        .toList(),
                reasons(finding));
    }

    private static @Nullable Grade overall(Finding finding) {
        Grade overall = finding.overall();
        if (overall != null || finding.basis() == Basis.OFFICIAL) {
            return overall;
        }
        return switch (finding.body()) {
            case COUNCIL -> null;
            case LSCB -> finding.judgements().get(Judgement.LSCB);
            case LOCAL_AREA -> finding.judgements().get(Judgement.SEND_OUTCOME);
        };
    }

    private static Map<String, String> judgements(Finding finding) {
        Map<String, String> judgements = new LinkedHashMap<>();
        finding.judgements().forEach((judgement, grade) -> {
            boolean shownAsOverall =
                    finding.basis() == Basis.REPORTED && finding.body() != Body.COUNCIL && grade == overall(finding);
            if (judgement != Judgement.OVERALL && !shownAsOverall) {
                judgements.put(judgement.slug(), grade.slug());
            }
        });
        return judgements;
    }

    private static Dates dates(Finding finding) {
        InspectionClaim claim = finding.inspection();
        LocalDate start = claim.start();
        PartialDate inspected = start == null ? claim.inspected() : PartialDate.of(start);
        LocalDate day = finding.published();
        return new Dates(
                day == null ? null : PartialDate.of(day),
                inspected == null || inspected.month() == null ? null : inspected,
                inspected == null ? null : inspected.year());
    }

    private static ThemeLine theme(ThemeTag tag) {
        return new ThemeLine(
                tag.theme(),
                tag.polarity().slug(),
                tag.role().slug(),
                tag.evidence(),
                tag.page(),
                tag.scope() == null ? null : tag.scope().slug());
    }

    private static Map<String, String> reasons(Finding finding) {
        Map<String, String> reasons = new LinkedHashMap<>();
        for (ReviewReason review : finding.needsReview()) {
            reasons.merge(field(review.field()), review.reason(), (first, next) -> first + " " + next);
        }
        return reasons;
    }

    /** The name that a field of a finding has in a line. */
    static String field(String name) {
        return switch (name) {
            case "judgements.overall" -> "overall";
            case "inspection.start" -> "inspection_start";
            case "inspection.end" -> "inspection_end";
            case "lead_inspectors" -> "lead_inspector";
            case "previous" -> "previous_overall";
            case "priority_actions" -> "priority_action_items";
            default -> name.replace("judgements.", "judgement:");
        };
    }

    private static @Nullable String slug(@Nullable Grade grade) {
        return grade == null ? null : grade.slug();
    }
}
