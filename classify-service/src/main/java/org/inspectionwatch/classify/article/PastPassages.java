package org.inspectionwatch.classify.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Finds sentences that go on from one which dates an earlier inspection: "In 2019 inspectors came and wrote a report. Services were
 * inadequate." Their grades are of that year, where the article turns to its own time after them.
 */
final class PastPassages {
    /** Rule of a grade in such a passage. */
    static final String RULE = "past-passage";

    private static final Lexicon WORDS = Lexicon.load("earlier.txt");

    private final Lexicon rules;
    private final TimeReader times;
    private final List<Sentence> sentences;
    private final Map<Integer, List<PartialDate>> dated = new HashMap<>();

    PastPassages(Lexicon rules, TimeReader times, List<Sentence> sentences) {
        this.rules = rules;
        this.times = times;
        this.sentences = sentences;
        List<PartialDate> open = List.of();
        for (Sentence sentence : sentences) {
            Sentence before = sentence.index() == 0 ? null : sentences.get(sentence.index() - 1);
            List<PartialDate> opened = opened(sentence);
            List<PartialDate> told = toldBefore(before, sentence);
            if (goesOn(before, sentence, open)) {
                dated.put(sentence.index(), open);
            } else {
                open = opened;
                if (!told.isEmpty()) {
                    dated.put(sentence.index(), told);
                }
            }
        }
    }

    /** The claims in their order. */
    List<Claim> settled(List<Claim> claims) {
        List<Claim> settled = new ArrayList<>();
        for (Claim claim : claims) {
            List<PartialDate> dates = dated.get(claim.sentence().index());
            boolean past = claim.isNews() && dates != null && isPast(claim);
            settled.add(past && dates != null ? ofWhole(claim).at(new Time(true, dates, RULE)) : claim);
        }
        return settled;
    }

    /** "All judgements were good then": the whole's, of an earlier inspection. */
    private static Claim ofWhole(Claim claim) {
        boolean all = claim.judgements().isEmpty() && claim.reach().is(Reach.Kind.ALL);
        return all ? claim.of(Set.of(Judgement.OVERALL), claim.rule()) : claim;
    }

    private List<PartialDate> opened(Sentence sentence) {
        String norm = sentence.norm();
        boolean opens = !sentence.isHeading()
                && WORDS.has("passage.opens", norm)
                && (WORDS.has("passage.act", norm) || rules.has("previous.inspection", norm))
                && WORDS.has("passage.past", norm)
                && !WORDS.has("now", norm);
        Lexicon.Hit since = WORDS.first("passage.since", norm);
        String told = since == null ? norm : norm.substring(0, since.start()) + norm.substring(since.end());
        List<PartialDate> dates = opens ? times.oldDates(told) : List.of();
        return dates.size() == 1 ? dates : List.of();
    }

    /** "The troubles go back to 2016. Inadequate was the word then." */
    private List<PartialDate> toldBefore(@Nullable Sentence before, Sentence sentence) {
        if (before == null
                || before.block() != sentence.block()
                || !WORDS.has("then", sentence.norm())
                || !times.dates().in(sentence.norm()).isEmpty()) {
            return List.of();
        }
        List<PartialDate> dates = times.oldDates(before.norm());
        return dates.size() == 1 && times.dates().in(before.norm()).size() == 1 ? dates : List.of();
    }

    private boolean goesOn(@Nullable Sentence before, Sentence sentence, List<PartialDate> open) {
        String norm = sentence.norm();
        return before != null
                && !open.isEmpty()
                && before.block() == sentence.block()
                && !WORDS.has("now", norm)
                && times.dates().in(norm).isEmpty()
                && (WORDS.has("then", norm) || turnsAfter(sentence));
    }

    /** Whether the article comes to its own time behind a sentence. */
    private boolean turnsAfter(Sentence sentence) {
        return sentences.subList(sentence.index() + 1, sentences.size()).stream()
                .anyMatch(later -> WORDS.has("now", later.norm()) && WORDS.has("passage.act", later.norm()));
    }

    private static boolean isPast(Claim claim) {
        String before = claim.sentence().norm().substring(0, claim.hit().start());
        return !WORDS.has("passage.present", before)
                && WORDS.has("passage.past", claim.sentence().norm());
    }
}
