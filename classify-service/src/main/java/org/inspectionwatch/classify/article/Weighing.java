package org.inspectionwatch.classify.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.ReviewReason;
import org.jspecify.annotations.Nullable;

/**
 * Decides from what speaks for and against each grade whether an article announces an authority's overall grade surely enough: the
 * one place where that is judged. Confined to one article.
 */
final class Weighing {
    /** A grade is given from this score on: of 158 first readings 143 were right, and 126 of 131 from {@link #SURE} on. */
    private static final double ENOUGH = 2;
    /** By how much it must outweigh every other grade. */
    private static final double AHEAD = 0.5;
    /** Below this a grade is only mentioned in passing. */
    private static final double PASSING = 0.5;

    /** From here on an outcome beside the council's is given: their words are hardly used otherwise. */
    private static final double TOLD = -0.5;

    private static final double SURE = 3.5;
    private static final double SURE_CONFIDENCE = 0.95;
    private static final double CONFIDENCE = 0.65;
    private static final double WITHHELD_CONFIDENCE = 0.4;

    private final Warrants warrants;
    private final LikelyGrades likely;

    Weighing(Warrants warrants, LikelyGrades likely) {
        this.warrants = warrants;
        this.likely = likely;
    }

    /**
     * What stands of an authority's grades.
     *
     * @param claims those to write, the chosen overall grade before others
     * @param withheld why no overall grade is given, or null
     * @param confidence from 0 to 1
     */
    record Decision(List<Claim> claims, @Nullable ReviewReason withheld, double confidence) {
        Decision {
            claims = List.copyOf(claims);
        }
    }

    private record Weighed(Claim claim, Set<Signal> signals, double score) {}

    /** The dossier, with overall grades that it only mentions in passing as history where no other is announced. */
    Dossier settled(Dossier dossier) {
        List<Claim> overall = overall(dossier.news());
        boolean passing = overall.stream()
                .noneMatch(claim -> weighed(claim, dossier).score() >= (claim.form() == Form.LOOSE ? ENOUGH : PASSING));
        if (overall.isEmpty() || !passing) {
            return dossier;
        }
        Time aside = new Time(true, List.of(), Asides.RULE);
        return new Dossier(
                dossier.authorityId(),
                dossier.sentences(),
                dossier.claims().stream()
                        .filter(claim -> claim.form() != Form.LOOSE || !overall.contains(claim))
                        .map(claim -> overall.contains(claim) ? claim.at(aside) : claim)
                        .toList(),
                dossier.cues());
    }

    /** The dossier without new outcomes of boards, areas and yearly ratings that more speaks against than for. */
    Dossier ofPartners(Dossier dossier) {
        return new Dossier(
                dossier.authorityId(),
                dossier.sentences(),
                dossier.claims().stream()
                        .filter(claim -> !claim.isNews() || !claim.isOfPartner() || isTold(claim, dossier))
                        .toList(),
                dossier.cues());
    }

    private boolean isTold(Claim claim, Dossier dossier) {
        Set<Signal> signals = warrants.of(claim, dossier.claims());
        if (warrants.isAwaited(dossier)) {
            signals.add(Signal.AWAITED);
        }
        return Warrants.score(signals) >= TOLD;
    }

    /** What stands of the grades that are news; all of them where none is overall. */
    Decision of(Dossier dossier, List<Claim> grades) {
        Map<Grade, Weighed> best = new LinkedHashMap<>();
        for (Claim claim : overall(grades)) {
            Weighed weighed = weighed(claim, dossier);
            best.merge(claim.grade(), weighed, (one, other) -> one.score() >= other.score() ? one : other);
        }
        List<Weighed> ranked = best.values().stream()
                .sorted(Comparator.comparingDouble(Weighed::score).reversed())
                .toList();
        if (ranked.isEmpty()) {
            return new Decision(grades, null, SURE_CONFIDENCE);
        }
        Weighed first = ranked.getFirst();
        boolean ahead = ranked.size() == 1 || first.score() - ranked.get(1).score() >= AHEAD;
        if (first.score() < ENOUGH || !ahead) {
            List<Claim> others = new ArrayList<>(grades);
            others.removeAll(overall(grades));
            return new Decision(others, reason(first, ahead), WITHHELD_CONFIDENCE);
        }
        return new Decision(
                chosenFirst(grades, first.claim().grade()), null, first.score() >= SURE ? SURE_CONFIDENCE : CONFIDENCE);
    }

    private static List<Claim> overall(List<Claim> grades) {
        return grades.stream().filter(claim -> claim.of(Judgement.OVERALL)).toList();
    }

    private Weighed weighed(Claim claim, Dossier dossier) {
        Set<Signal> signals = warrants.of(claim, dossier.claims());
        likely.weigh(claim, dossier.claims(), signals);
        return new Weighed(claim, signals, Warrants.score(signals));
    }

    private static List<Claim> chosenFirst(List<Claim> grades, Grade chosen) {
        Set<Claim> behind = new HashSet<>(overall(grades));
        behind.removeIf(claim -> claim.grade() == chosen);
        List<Claim> ordered = new ArrayList<>(grades);
        ordered.removeIf(behind::contains);
        grades.stream().filter(behind::contains).forEach(ordered::add);
        return ordered;
    }

    private static ReviewReason reason(Weighed first, boolean ahead) {
        String grade = first.claim().grade().slug();
        if (!ahead) {
            return new ReviewReason(
                    "overall", "The article seems to give %s, and another grade as surely.".formatted(grade));
        }
        String doubts = first.signals().stream()
                .map(Signal::doubt)
                .filter(doubt -> !doubt.isEmpty())
                .collect(Collectors.joining("; "));
        return new ReviewReason(
                "overall",
                "The article may give %s, but %s."
                        .formatted(grade, doubts.isEmpty() ? "only one sentence says so, in passing" : doubts));
    }
}
