package org.inspectionwatch.query.web.authority;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.inspectionwatch.contracts.event.ComparabilityFlag;
import org.inspectionwatch.contracts.event.FindingRecorded;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.finding.Finding;
import org.inspectionwatch.contracts.finding.Item;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.inspectionwatch.contracts.reference.Framework;
import org.inspectionwatch.contracts.reference.Frameworks;
import org.inspectionwatch.pages.GradeLook;
import org.inspectionwatch.pages.PageWords;
import org.inspectionwatch.query.change.Comparison;
import org.inspectionwatch.query.change.JudgementLine;
import org.inspectionwatch.query.inspection.InspectionDetail;
import org.inspectionwatch.query.register.Assertion;
import org.inspectionwatch.query.register.Inspection;
import org.inspectionwatch.query.web.drawing.Wording;
import org.inspectionwatch.query.wording.Terms;
import org.jspecify.annotations.Nullable;

/** Puts inspections into words. */
final class InspectionViews {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private final Frameworks frameworks;

    InspectionViews(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    /**
     * The view of an inspection.
     *
     * @param findings what it was resolved from, by id
     */
    InspectionView of(InspectionDetail detail, Map<String, FindingRecorded> findings) {
        Inspection inspection = detail.inspection();
        return new InspectionView(
                inspection,
                title(inspection),
                onSite(inspection),
                Optional.ofNullable(inspection.framework())
                        .flatMap(frameworks::byId)
                        .map(Framework::name)
                        .orElse(null),
                daysToPublish(inspection),
                lines(detail),
                items(inspection, findings, Finding::areasForImprovement),
                items(inspection, findings, Finding::priorityActions),
                inspection.trend() == null ? null : Terms.trend(inspection.trend()),
                inspection.held().stream().map(reason -> reason.reason()).toList(),
                detail.publications());
    }

    private static String title(Inspection inspection) {
        StringBuilder title = new StringBuilder(Terms.capital(Terms.kind(inspection.kind())));
        if (inspection.visitNumber() != null) {
            title.append(" ").append(inspection.visitNumber());
        }
        if (inspection.theme() != null) {
            title.append(": ").append(inspection.theme());
        }
        return title.toString();
    }

    private static @Nullable String onSite(Inspection inspection) {
        LocalDate start = inspection.start();
        LocalDate end = inspection.end();
        if (end != null) {
            return start == null || start.equals(end)
                    ? PageWords.words(end)
                    : "%s to %s".formatted(PageWords.words(start), PageWords.words(end));
        }
        return inspection.inspected() == null ? null : words(inspection.inspected());
    }

    /** As precisely as it is known. */
    static String words(PartialDate date) {
        LocalDate exact = date.exact();
        if (exact != null) {
            return PageWords.words(exact);
        }
        return date.month() == null
                ? String.valueOf(date.year())
                : MONTH.format(YearMonth.of(date.year(), date.month()));
    }

    private static @Nullable Long daysToPublish(Inspection inspection) {
        if (inspection.end() == null
                || inspection.published() == null
                || inspection.published().isBefore(inspection.end())) {
            return null;
        }
        return ChronoUnit.DAYS.between(inspection.end(), inspection.published());
    }

    private static List<JudgedLine> lines(InspectionDetail detail) {
        return detail.inspection().assertions().stream()
                .map(Assertion::judgement)
                .distinct()
                .sorted()
                .flatMap(judgement -> detail.inspection().best(judgement).stream())
                .map(assertion -> line(detail, assertion))
                .toList();
    }

    private static JudgedLine line(InspectionDetail detail, Assertion assertion) {
        Optional<Comparison> comparison = detail.comparisons().stream()
                .filter(each -> each.judgement() == assertion.judgement() && each.grade() == assertion.grade())
                .min(Comparator.comparing(each -> each.basis() == assertion.basis() ? 0 : 1));
        return new JudgedLine(
                label(detail.inspection(), assertion.judgement()),
                assertion.grade(),
                assertion.basis(),
                comparison.map(InspectionViews::beside).orElse(null),
                comparison.map(InspectionViews::remark).orElse(null),
                comparison
                        .filter(each -> each.outcome().isChange())
                        .map(each -> each.outcome().slug())
                        .orElse(null),
                assertion.held(),
                assertion.evidence(),
                assertion.url(),
                assertion.differing().stream().map(InspectionViews::other).toList());
    }

    private static String label(Inspection inspection, Judgement judgement) {
        return judgement == Judgement.IN_CARE_AND_LEAVERS
                ? "Children in care and care leavers"
                : Wording.line(JudgementLine.of(inspection.kind(), judgement));
    }

    /** How the grade compares with the one before. */
    private static String beside(Comparison comparison) {
        String before = comparison.previous() == null || comparison.previous().grade() == null
                ? ""
                : GradeLook.label(comparison.previous().grade()).toLowerCase(Locale.ROOT);
        return switch (comparison.outcome()) {
            case IMPROVED -> "Improved from " + before;
            case DECLINED -> "Declined from " + before;
            case UNCHANGED -> "As before";
            case FIRST_MADE -> "First known grade";
            case NOT_COMPARABLE -> "Not compared";
            case DISCONTINUED -> "No longer judged";
        };
    }

    private static @Nullable String remark(Comparison comparison) {
        List<String> remarks = new ArrayList<>();
        if (comparison.reason() != null) {
            remarks.add(comparison.reason());
        }
        for (ComparabilityFlag flag : comparison.flags()) {
            remarks.add(
                    switch (flag) {
                        case CROSS_FRAMEWORK -> "The inspection before followed another framework.";
                        case SCOPE_CHANGED -> "The judgement before covered other children.";
                    });
        }
        return remarks.isEmpty() ? null : String.join(" ", remarks);
    }

    private static String other(Assertion.Differing differing) {
        return "%s says %s%s."
                .formatted(
                        differing.basis() == Basis.OFFICIAL ? "Another report" : "An article",
                        differing.grade() == null
                                ? "something that could not be read"
                                : GradeLook.label(differing.grade()).toLowerCase(Locale.ROOT),
                        differing.published() == null ? "" : " on " + PageWords.words(differing.published()));
    }

    /** From the best account that has any. */
    private static List<Item> items(
            Inspection inspection, Map<String, FindingRecorded> findings, Function<Finding, List<Item>> list) {
        return inspection.findings().stream()
                .map(matched -> findings.get(matched.findingId()))
                .filter(found -> found != null && !list.apply(found.finding()).isEmpty())
                .findFirst()
                .map(found -> list.apply(found.finding()))
                .orElse(List.of());
    }
}
