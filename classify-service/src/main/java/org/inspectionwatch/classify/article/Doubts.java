package org.inspectionwatch.classify.article;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.ReviewReason;

/**
 * Grades that an article seems to give and that were left out because something about them could not be told: a person should
 * look. Confined to one article.
 */
final class Doubts {
    private final List<Doubt> all = new ArrayList<>();

    /**
     * One that was left out.
     *
     * @param authorityId whose it may be
     * @param judgements the lines that it may be for; empty where they can't be told
     * @param reason one sentence for a person
     */
    private record Doubt(String authorityId, Set<Judgement> judgements, String reason) {
        Doubt {
            judgements = Set.copyOf(judgements);
        }
    }

    /** A grade of lines that can't be told. */
    void ofLines(List<String> authorities, Grade grade) {
        String reason = "The article gives %s for areas that it doesn't name.".formatted(grade.slug());
        authorities.forEach(id -> all.add(new Doubt(id, Set.of(), reason)));
    }

    /** A grade word that stands beside named lines in a way that no rule reads. */
    void unread(List<String> authorities, Grade grade, Set<Judgement> judgements) {
        for (Judgement judgement : judgements) {
            String reason = "The article speaks of %s and %s in a way that was not read as a grade."
                    .formatted(judgement.slug(), grade.slug());
            authorities.forEach(id -> all.add(new Doubt(id, EnumSet.of(judgement), reason)));
        }
    }

    /** A grade of one of several authorities. */
    void ofWhom(List<String> authorities, Grade grade) {
        String reason = "The article gives %s to one of several authorities.".formatted(grade.slug());
        authorities.forEach(id -> all.add(new Doubt(id, EnumSet.of(Judgement.OVERALL), reason)));
    }

    /** A grade that another than the inspectors seems to have given, or that is for something else. */
    void vetted(String authorityId, Grade grade, Set<Judgement> judgements) {
        String reason = "The article gives %s, but perhaps not as an inspection's grade of this service."
                .formatted(grade.slug());
        all.add(new Doubt(authorityId, judgements, reason));
    }

    /** Whether any grade of the article was left out. */
    boolean isEmpty() {
        return all.isEmpty();
    }

    /** What to check in the news of an authority; fields that it has a grade for are left out. */
    List<ReviewReason> of(String authorityId, Set<Judgement> graded) {
        List<ReviewReason> reasons = new ArrayList<>();
        for (Doubt doubt : all) {
            boolean open = doubt.judgements().isEmpty() || !graded.containsAll(doubt.judgements());
            if (doubt.authorityId().equals(authorityId) && open) {
                reasons.add(new ReviewReason(field(doubt.judgements()), doubt.reason()));
            }
        }
        return reasons.stream().distinct().toList();
    }

    private static String field(Set<Judgement> judgements) {
        return judgements.size() == 1 ? GradeSheet.field(judgements.iterator().next()) : "judgements";
    }
}
