package org.inspectionwatch.classify.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.inspectionwatch.contracts.finding.Grade;

/** Finds grade words. */
final class GradeFinder {
    private static final String PREFIX = "grade.";

    private final Lexicon lexicon;
    private final List<String> sections;

    GradeFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.sections = lexicon.sectionsUnder(PREFIX);
    }

    /** In order, none overlapping; of two that overlap the longer stays. */
    List<GradeHit> in(String norm) {
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
        return kept;
    }
}
