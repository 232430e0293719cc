package org.inspectionwatch.classify.report.grades;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.inspectionwatch.contracts.finding.Evidence;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.ReviewReason;

/**
 * All grades of a report.
 *
 * @param grades those that could be read
 * @param evidence of both readings
 * @param reviews what a person should check, and why
 * @param confirmed how many of the grades a second reading confirmed
 */
public record Grades(Map<Judgement, Grade> grades, List<Evidence> evidence, List<ReviewReason> reviews, int confirmed) {
    private static final double DOUBTED = 0.5;
    private static final double ONE_READING = 0.9;
    private static final double TWO_READINGS = 0.99;

    public Grades {
        grades = Map.copyOf(grades);
        evidence = List.copyOf(evidence);
        reviews = List.copyOf(reviews);
    }

    /** A report of a kind that gives no grades. */
    public static Grades none() {
        return new Grades(Map.of(), List.of(), List.of(), 0);
    }

    /** The same grades, each of them and all together to be checked for that reason. */
    public Grades doubted(String reason) {
        List<ReviewReason> all = new ArrayList<>(reviews);
        all.add(new ReviewReason("judgements", reason));
        grades.keySet().stream()
                .sorted()
                .forEach(judgement -> all.add(new ReviewReason("judgements." + judgement.slug(), reason)));
        return new Grades(grades, evidence, all, confirmed);
    }

    /** 0 to 1: highest where two readings agree, at most a half where anything is in doubt. */
    public double confidence() {
        if (!reviews.isEmpty()) {
            return DOUBTED;
        }
        return confirmed > 0 || grades.isEmpty() ? TWO_READINGS : ONE_READING;
    }
}
