package org.inspectionwatch.classify.article;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    private static final Pattern CHILD_PROTECTION =
            Pattern.compile("\\bchild protection\\b|\\barrangements (?:for|to)\\b|\\bprotecti(?:ng|on of) children\\b");
    private static final Pattern SAFEGUARDING = Pattern.compile(
            "(?<!effectiveness of )\\bsafeguarding\\b(?! (?:children )?boards?\\b)(?! and (?:looked|children looked))|\\beffectiveness of safeguarding services\\b|\\bkeep(?:s|ing)? (?:its |vulnerable )?children safe\\b");
    private static final Pattern BOTH = Pattern.compile(
            "\\b(?:(?:for|in|on) both(?: (?:counts|services|areas))?(?=$|[.,;])|both (?:services|areas|counts|halves|verdicts|judge?ments)|(?:on|in) each count)\\b");
    private static final List<String> COUNTS = List.of("none", "one", "two", "three", "four");
    private static final Pattern OTHERS =
            Pattern.compile("\\b(?:(?:other|remaining) (?:two|three|four)|(?:two|three|four) (?:other|remaining))\\b");
    private static final int MAIN_LINES_OF_SIF = 3;
    private static final Set<Judgement> OF_TWO = EnumSet.of(Judgement.HELP_PROTECTION, Judgement.IN_CARE);
    private static final Set<Judgement> WHERE_UNKNOWN = EnumSet.of(Judgement.LEADERS, Judgement.HELP_PROTECTION);

    /** Puts claims together; the first word on a line stands, and one that contradicts it asks for review. */
    static GradeSheet of(List<Claim> claims, @Nullable Framework framework) {
        GradeSheet sheet = new GradeSheet(new EnumMap<>(Judgement.class), new ArrayList<>(), new ArrayList<>());
        Set<Judgement> lines = lines(framework);
        for (Claim claim : claims) {
            for (Judgement judgement : claim.judgements()) {
                sheet.enter(named(judged(judgement, claim, framework), lines), claim, claim.rule());
            }
        }
        for (Claim claim : claims) {
            sheet.spread(claim, lines);
        }
        sheet.join(lines);
        sheet.nameSingleService(framework);
        sheet.nameSafeguarding(claims, framework);
        sheet.dropOverall(framework);
        return sheet;
    }

    /** From 2018 to 2022 care leavers had no grade of their own: the joined line's, said of them again, is that line's. */
    private void join(Set<Judgement> lines) {
        Grade joined = grades.get(Judgement.IN_CARE_AND_LEAVERS);
        if (lines.contains(Judgement.IN_CARE_AND_LEAVERS)
                && joined != null
                && joined == grades.get(Judgement.CARE_LEAVERS)) {
            grades.remove(Judgement.CARE_LEAVERS);
            evidence.removeIf(item -> item.field().equals(field(Judgement.CARE_LEAVERS)));
        }
    }

    /** In 2012 and 2013 "child protection in X" was the inspection itself; beside leadership it only names what was inspected. */
    private static Judgement judged(Judgement judgement, Claim claim, @Nullable Framework framework) {
        boolean whole = framework != null
                && framework.id().equals("child-protection-2012")
                && judgement == Judgement.HELP_PROTECTION
                && !claim.of(Judgement.LEADERS)
                && CHILD_PROTECTION.matcher(claim.sentence().norm()).find();
        return whole ? Judgement.OVERALL : judgement;
    }

    /** Inspections since April 2026 give no overall grade: an article that speaks of one needs a person's eye. */
    private void dropOverall(@Nullable Framework framework) {
        boolean none = framework != null
                && !framework.judgements().isEmpty()
                && !framework.judgements().contains(Judgement.OVERALL);
        Grade overall = none ? grades.remove(Judgement.OVERALL) : null;
        if (overall != null) {
            evidence.removeIf(item -> item.field().equals("overall"));
            review.add(new ReviewReason(
                    "overall",
                    "The article gives %s, but inspections of that date have no overall grade."
                            .formatted(overall.slug())));
        }
    }

    /** Enters a grade on the lines that it holds for without naming them. */
    private void spread(Claim claim, Set<Judgement> lines) {
        switch (claim.reach().kind()) {
            case NAMED -> {}
            case ALL -> {
                if (claim.of(Judgement.OVERALL) || claim.judgements().isEmpty()) {
                    lines.forEach(line -> enterAbsent(line, claim, "all-areas"));
                    boolean alike = lines.stream().allMatch(line -> grades.get(line) == claim.grade());
                    if (alike) {
                        enterAbsent(Judgement.OVERALL, claim, "all-areas");
                    }
                } else {
                    enterAbsent(Judgement.OVERALL, claim, "all-areas");
                }
            }
            case REST -> {
                if (tellsRest(claim)) {
                    return;
                }
                Set<Judgement> but = except(claim.reach(), lines);
                if (!but.isEmpty()) {
                    lines.stream()
                            .filter(line -> !but.contains(line))
                            .forEach(line -> enterAbsent(line, claim, claim.rule()));
                } else if (lines.stream().anyMatch(grades::containsKey)) {
                    lines.forEach(line -> enterAbsent(line, claim, "rest-areas"));
                } else {
                    doubt("judgements", "The article gives %s for \"the rest\" without naming the others.", claim);
                }
            }
            case COUNTED -> count(claim, lines);
        }
    }

    /** "The other two, on A and B, were good": whether as many are named as the words count. */
    private static boolean tellsRest(Claim claim) {
        int named = claim.judgements().size();
        return named > 1
                && named < COUNTS.size()
                && !claim.of(Judgement.OVERALL)
                && OTHERS.matcher(claim.sentence().norm())
                        .results()
                        .anyMatch(others -> others.group().contains(COUNTS.get(named)));
    }

    private static Set<Judgement> except(Reach reach, Set<Judgement> lines) {
        return reach.but().stream().flatMap(line -> named(line, lines).stream()).collect(Collectors.toSet());
    }

    /** "Four of the five areas": settled where the ones that the article grades otherwise make up the number. */
    private void count(Claim claim, Set<Judgement> lines) {
        int of = claim.reach().of();
        EnumSet<Judgement> counted = EnumSet.copyOf(lines);
        if (of == lines.size() + 1 || (of == 0 && claim.reach().count() == lines.size() + 1)) {
            counted.add(Judgement.OVERALL);
        } else if (of == MAIN_LINES_OF_SIF && lines.contains(Judgement.ADOPTION)) {
            counted.removeAll(EnumSet.of(Judgement.ADOPTION, Judgement.CARE_LEAVERS));
        }
        int count = claim.reach().count() < 0
                ? counted.size() + claim.reach().count()
                : claim.reach().count();
        long otherwise = counted.stream()
                .filter(line -> grades.containsKey(line) && grades.get(line) != claim.grade())
                .count();
        long same = counted.stream()
                .filter(line -> grades.get(line) == claim.grade())
                .count();
        boolean fits = of == 0 || of == counted.size();
        if (fits && counted.size() - otherwise == count) {
            if (grades.containsValue(Grade.INADEQUATE)) {
                counted.remove(Judgement.OVERALL);
            }
            counted.forEach(line -> enterAbsent(line, claim, "counted-areas"));
        } else if (!fits || same != count) {
            doubt("judgements", "The article gives %s for a number of areas without naming them all.", claim);
        }
    }

    private void doubt(String field, String reason, Claim claim) {
        review.add(new ReviewReason(field, reason.formatted(claim.grade().slug())));
    }

    private static Set<Judgement> lines(@Nullable Framework framework) {
        EnumSet<Judgement> lines = EnumSet.copyOf(
                framework == null || framework.judgements().isEmpty() ? unlisted(framework) : framework.judgements());
        lines.remove(Judgement.OVERALL);
        return lines;
    }

    /** The lines of a framework that lists none. */
    private static Set<Judgement> unlisted(@Nullable Framework framework) {
        return isOfTwo(framework) ? OF_TWO : WHERE_UNKNOWN;
    }

    private static boolean isOfTwo(@Nullable Framework framework) {
        return framework != null && framework.id().equals("slac");
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

    /** The inspections of 2012 judged the protection of children alone, some of 2013 their care: their one grade is the overall one. */
    private void nameSingleService(@Nullable Framework framework) {
        if (framework != null && framework.id().equals("child-protection-2012")) {
            nameWhole(Judgement.HELP_PROTECTION);
        } else if (framework != null && framework.id().equals("lac-2013")) {
            drop(Judgement.HELP_PROTECTION);
            nameWhole(Judgement.IN_CARE);
        }
    }

    /** A line that was all that was inspected. */
    private void nameWhole(Judgement line) {
        if (grades.keySet().equals(EnumSet.of(line, Judgement.OVERALL)) && grades.get(line) == overall()) {
            drop(line);
        }
        if (grades.keySet().equals(EnumSet.of(line))) {
            grades.put(Judgement.OVERALL, Objects.requireNonNull(grades.remove(line)));
            evidence.replaceAll(item -> new Evidence("overall", item.text(), item.page(), item.rule()));
        }
    }

    /** The inspections of 2009 to 2012 gave two verdicts: that on safeguarding is the headline, and their line of protection. */
    private void nameSafeguarding(List<Claim> claims, @Nullable Framework framework) {
        if (!isOfTwo(framework)) {
            return;
        }
        dropOthers();
        boolean ofCare = grades.containsKey(Judgement.IN_CARE);
        claims.stream()
                .filter(claim -> (claim.of(Judgement.OVERALL) || claim.of(Judgement.IN_CARE))
                        && claim.grade() == overall()
                        && BOTH.matcher(claim.sentence().norm()).find())
                .findFirst()
                .ifPresent(claim -> {
                    enterAbsent(Judgement.HELP_PROTECTION, claim, "safeguarding");
                    enterAbsent(Judgement.IN_CARE, claim, "safeguarding");
                });
        claims.stream()
                .filter(claim -> ofCare
                        && claim.of(Judgement.OVERALL)
                        && claim.grade() == overall()
                        && SAFEGUARDING.matcher(claim.sentence().norm()).find())
                .findFirst()
                .ifPresent(claim -> enterAbsent(Judgement.HELP_PROTECTION, claim, "safeguarding"));
    }

    /** What else those inspections graded, such as leadership, was no verdict of its own. */
    private void dropOthers() {
        for (Judgement line : List.of(Judgement.LEADERS, Judgement.CARE_LEAVERS, Judgement.ADOPTION)) {
            drop(line);
        }
    }

    private void drop(Judgement line) {
        if (grades.remove(line) != null) {
            evidence.removeIf(item -> item.field().equals(field(line)));
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

    /** Writes them with what was decided on the overall grade. */
    void writeTo(Finding.Builder finding, Weighing.Decision decision) {
        writeTo(finding);
        ReviewReason withheld = decision.withheld();
        if (withheld != null) {
            finding.needsReview(withheld.field(), withheld.reason());
        }
        finding.confidence(review.isEmpty() ? decision.confidence() : Math.min(decision.confidence(), 0.5));
    }
}
