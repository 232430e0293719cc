package org.inspectionwatch.classify.report.grades;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.inspectionwatch.contracts.finding.Evidence;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.ReviewReason;
import org.jspecify.annotations.Nullable;

/** Brings two readings of the grades of one report together. Confined to one thread. */
final class TwoReadings {
    private final Map<Judgement, Grade> grades = new EnumMap<>(Judgement.class);
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<ReviewReason> reviews = new ArrayList<>();
    private final Set<Judgement> confirmed = EnumSet.noneOf(Judgement.class);

    /** The reading that counts. */
    void first(PrintedGrade grade) {
        grades.put(grade.judgement(), grade.grade());
        evidence.add(grade.evidence());
    }

    /** A reading that confirms or contradicts the first; where there is no first, its grade stands, to be checked. */
    void second(PrintedGrade grade) {
        Grade first = grades.get(grade.judgement());
        if (first == null) {
            first(grade);
            review(
                    grade.judgement(),
                    "The table of judgements gives no grade for this line; it is read from %s alone."
                            .formatted(place(grade)));
        } else if (first == grade.grade()) {
            confirmed.add(grade.judgement());
            evidence.add(grade.evidence());
        } else {
            evidence.add(grade.evidence());
            review(
                    grade.judgement(),
                    "The first reading gives %s, but %s gives %s."
                            .formatted(words(first), place(grade), words(grade.grade())));
        }
    }

    void review(Judgement judgement, String reason) {
        reviews.add(new ReviewReason("judgements." + judgement.slug(), reason));
    }

    @Nullable
    Grade grade(Judgement judgement) {
        return grades.get(judgement);
    }

    Map<Judgement, Grade> all() {
        return grades;
    }

    Grades finish() {
        return new Grades(grades, evidence, reviews.stream().distinct().toList(), confirmed.size());
    }

    private static String place(PrintedGrade grade) {
        return "page %d (\"%s\")".formatted(grade.page(), grade.words());
    }

    static String words(Grade grade) {
        return grade.slug().replace('_', ' ');
    }
}
