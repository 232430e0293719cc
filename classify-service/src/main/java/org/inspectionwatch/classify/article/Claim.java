package org.inspectionwatch.classify.article;

import java.util.Comparator;
import java.util.Set;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.Judgement;

/**
 * A grade that a sentence gives to an authority.
 *
 * @param authorityId whose
 * @param sentence that says it
 * @param hit the grade word
 * @param judgements the graded lines; {@link Judgement#OVERALL} alone where none is named
 * @param reach further lines that it holds for
 * @param time news or history
 * @param form the construction
 * @param rule the reading rule
 * @param inherited whether the sentence itself does not name the authority
 */
record Claim(
        String authorityId,
        Sentence sentence,
        GradeHit hit,
        Set<Judgement> judgements,
        Reach reach,
        Time time,
        Form form,
        String rule,
        boolean inherited) {
    /** In the order of their sentences. */
    static final Comparator<Claim> BY_SENTENCE =
            Comparator.comparingInt(claim -> claim.sentence().index());
    /** In the order of their grade words. */
    static final Comparator<Claim> BY_PLACE =
            BY_SENTENCE.thenComparingInt(claim -> claim.hit().end());

    Claim {
        judgements = Set.copyOf(judgements);
    }

    /** An overall grade of an authority that its sentence may leave unnamed. */
    static Claim overall(String authorityId, Sentence sentence, GradeHit hit, Time time, String rule) {
        return new Claim(
                authorityId, sentence, hit, Set.of(Judgement.OVERALL), Reach.NAMED, time, Form.RATED, rule, true);
    }

    /** Whether it is what a grade word of a sentence tells. */
    boolean reads(Sentence where, GradeHit word) {
        return isIn(where) && hit.equals(word);
    }

    boolean isIn(Sentence where) {
        return sentence.index() == where.index();
    }

    Grade grade() {
        return hit.grade();
    }

    boolean of(Judgement judgement) {
        return judgements.contains(judgement);
    }

    /** Whether it may be the outcome that the article announces. */
    boolean isNews() {
        return !time.history() && form != Form.ATTRIBUTE;
    }

    /** Whether it was left behind in an inspection before the last. */
    boolean isBeforeHistory() {
        return Time.BEFORE_HISTORY.equals(time.rule());
    }

    /** Whether it is the grade of a board, of an area's partners or of a yearly rating. */
    boolean isOfPartner() {
        return isAnnual() || of(Judgement.LSCB) || of(Judgement.SEND_OUTCOME);
    }

    /** Whether it is on the scale of the yearly ratings to 2011. */
    boolean isAnnual() {
        return hit.isAnnual();
    }

    /** The same grade, said by another sentence of other lines or another time. */
    Claim again(Sentence where, Set<Judgement> lines, Reach further, Time when, String reading) {
        return new Claim(authorityId, where, hit, lines, further, when, form, reading, true);
    }

    /** The same claim of other lines, as another rule reads it. */
    Claim of(Set<Judgement> lines, String reading) {
        return new Claim(authorityId, sentence, hit, lines, reach, time, form, reading, inherited);
    }

    /** The same claim of another grade. */
    Claim of(GradeHit other) {
        return new Claim(authorityId, sentence, other, judgements, reach, time, form, rule, inherited);
    }

    /** The same claim of another authority. */
    Claim by(String id) {
        return new Claim(id, sentence, hit, judgements, reach, time, form, rule, inherited);
    }

    /** The same claim of another time. */
    Claim at(Time other) {
        return new Claim(authorityId, sentence, hit, judgements, reach, other, form, rule, inherited);
    }
}
