package org.inspectionwatch.classify.article;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.inspectionwatch.contracts.finding.Evidence;
import org.inspectionwatch.contracts.finding.Finding;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.ReviewReason;
import org.inspectionwatch.contracts.reference.Framework;
import org.jspecify.annotations.Nullable;

/**
 * The grades of one inspection, put together from claims.
 *
 * @param grades by judgement
 * @param evidence one for each
 * @param review what a person should check
 */
record GradeSheet(Map<Judgement, Grade> grades, List<Evidence> evidence, List<ReviewReason> review) {
    private static final Set<Judgement> WHERE_UNKNOWN = EnumSet.of(Judgement.LEADERS, Judgement.HELP_PROTECTION);

    /** Puts claims together; the first word on a line stands, and one that contradicts it asks for review. */
    static GradeSheet of(List<Claim> claims, @Nullable Framework framework) {
        GradeSheet sheet = new GradeSheet(new EnumMap<>(Judgement.class), new ArrayList<>(), new ArrayList<>());
        Set<Judgement> lines = lines(framework);
        for (Claim claim : claims) {
            for (Judgement judgement : claim.judgements()) {
                sheet.enter(named(judgement, lines), claim, claim.rule());
            }
        }
        long named = sheet.grades.keySet().stream()
                .filter(judgement -> judgement != Judgement.OVERALL)
                .count();
        for (Claim claim : claims) {
            boolean excepted = claim.rule().equals(Claim.WITH_EXCEPTION);
            if (claim.allAreas() && excepted) {
                if (named > 0) {
                    lines.forEach(line -> sheet.enterAbsent(line, claim, claim.rule()));
                }
            } else if (claim.allAreas() && claim.of(Judgement.OVERALL)) {
                lines.forEach(line -> sheet.enterAbsent(line, claim, "all-areas"));
            } else if (claim.allAreas()) {
                sheet.enterAbsent(Judgement.OVERALL, claim, "all-areas");
            }
        }
        sheet.nameChildProtection(framework);
        return sheet;
    }

    private static Set<Judgement> lines(@Nullable Framework framework) {
        EnumSet<Judgement> lines = EnumSet.copyOf(
                framework == null || framework.judgements().isEmpty() ? WHERE_UNKNOWN : framework.judgements());
        lines.remove(Judgement.OVERALL);
        return lines;
    }

    /** The joined line of 2018 to 2022 is the one that articles of the time mean by "children in care". */
    private static List<Judgement> named(Judgement judgement, Set<Judgement> lines) {
        if (judgement == Judgement.IN_CARE_AND_LEAVERS && !lines.contains(judgement)) {
            return List.of(Judgement.IN_CARE, Judgement.CARE_LEAVERS);
        }
        return List.of(
                judgement == Judgement.IN_CARE && lines.contains(Judgement.IN_CARE_AND_LEAVERS)
                        ? Judgement.IN_CARE_AND_LEAVERS
                        : judgement);
    }

    private void enter(List<Judgement> judgements, Claim claim, String rule) {
        for (Judgement judgement : judgements) {
            Grade known = grades.putIfAbsent(judgement, claim.grade());
            if (known == null) {
                evidence.add(new Evidence(field(judgement), claim.sentence().text(), null, rule));
            } else if (known != claim.grade()) {
                review.add(new ReviewReason(
                        field(judgement),
                        "The article gives both %s and %s."
                                .formatted(known.slug(), claim.grade().slug())));
            }
        }
    }

    private void enterAbsent(Judgement judgement, Claim claim, String rule) {
        if (grades.putIfAbsent(judgement, claim.grade()) == null) {
            evidence.add(new Evidence(field(judgement), claim.sentence().text(), null, rule));
        }
    }

    /** The inspections of 2012 judged the protection of children alone: their one grade is the overall one. */
    private void nameChildProtection(@Nullable Framework framework) {
        if (framework == null || !framework.id().equals("child-protection-2012")) {
            return;
        }
        if (grades.keySet().equals(EnumSet.of(Judgement.HELP_PROTECTION, Judgement.OVERALL))
                && grades.get(Judgement.HELP_PROTECTION) == overall()) {
            grades.remove(Judgement.HELP_PROTECTION);
            evidence.removeIf(item -> item.field().equals(field(Judgement.HELP_PROTECTION)));
        }
        if (grades.keySet().equals(EnumSet.of(Judgement.HELP_PROTECTION))) {
            grades.put(Judgement.OVERALL, Objects.requireNonNull(grades.remove(Judgement.HELP_PROTECTION)));
            evidence.replaceAll(item -> new Evidence("overall", item.text(), item.page(), item.rule()));
        }
    }

    static String field(Judgement judgement) {
        return judgement == Judgement.OVERALL ? "overall" : "judgements." + judgement.slug();
    }

    @Nullable
    Grade overall() {
        return grades.get(Judgement.OVERALL);
    }

    void writeTo(Finding.Builder finding) {
        finding.judgements(grades).evidence(evidence).needsReview(review);
        finding.confidence(review.isEmpty() ? 0.9 : 0.5);
    }
}
