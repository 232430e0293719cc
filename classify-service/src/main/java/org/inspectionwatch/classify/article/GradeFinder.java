package org.inspectionwatch.classify.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inspectionwatch.contracts.finding.Grade;

/** Finds grade words. */
final class GradeFinder {
    private static final String PREFIX = "grade.";
    private static final Pattern NAMED = Pattern.compile("(?:,| -| \\() ['\"]?|, (?:of |that of )['\"]?");
    private static final Pattern CLOSING = Pattern.compile("['\"]?(?:,|\\)| -)(?= (?:for|to|in|on|went|was|goes)\\b)");

    private final Lexicon lexicon;
    private final List<String> sections;

    GradeFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.sections = lexicon.sectionsUnder(PREFIX);
    }

    /** In order, none overlapping; of two that overlap the longer stays. */
    List<GradeHit> in(String norm) {
        return lexicon.grades(norm, this::found);
    }

    private List<GradeHit> found(String norm) {
        List<GradeHit> found = new ArrayList<>();
        for (String section : sections) {
            Grade grade = Grade.valueOf(section.substring(PREFIX.length()).toUpperCase(Locale.ROOT));
            for (Lexicon.Hit hit : lexicon.all(section, norm)) {
                boolean substitute = !hit.rule().startsWith("word");
                found.add(new GradeHit(grade, hit.start(), hit.end(), hit.rule(), substitute));
            }
        }
        found.sort(Comparator.comparingInt((GradeHit hit) -> hit.start() - hit.end())
                .thenComparingInt(GradeHit::start));
        List<GradeHit> kept = new ArrayList<>();
        for (GradeHit hit : found) {
            if (kept.stream().noneMatch(other -> hit.start() < other.end() && other.start() < hit.end())) {
                kept.add(hit);
            }
        }
        kept.sort(Comparator.comparingInt(GradeHit::start));
        return explained(norm, kept);
    }

    private static boolean isNamedBy(String norm, GradeHit paraphrase, GradeHit hit) {
        return paraphrase.substitute()
                && !hit.substitute()
                && paraphrase.grade() == hit.grade()
                && NAMED.matcher(norm.substring(paraphrase.end(), hit.start())).matches();
    }

    /** "Full marks, outstanding, for ...": one grade that is said twice. */
    private static List<GradeHit> explained(String norm, List<GradeHit> hits) {
        List<GradeHit> all = new ArrayList<>();
        for (GradeHit hit : hits) {
            GradeHit last = all.isEmpty() ? null : all.getLast();
            Matcher closing = CLOSING.matcher(norm).region(hit.end(), norm.length());
            if (last != null && isNamedBy(norm, last, hit) && closing.lookingAt()) {
                all.set(
                        all.size() - 1,
                        new GradeHit(last.grade(), last.start(), closing.end(), last.rule(), last.substitute()));
            } else {
                all.add(hit);
            }
        }
        return all;
    }
}
