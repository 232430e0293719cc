package org.inspectionwatch.classify.article;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.PartialDate;

/** Reads words that repeat a grade without naming it: "the same grade as in 2016", "that holds for leadership too". */
final class Repetitions {
    private final Lexicon lexicon;
    private final Topics topics;
    private final TimeReader times;

    Repetitions(Lexicon lexicon, Topics topics, TimeReader times) {
        this.lexicon = lexicon;
        this.topics = topics;
        this.times = times;
    }

    /** The claim of a sentence without grade words that repeats the last claim, made in the sentence before. */
    Optional<Claim> of(Sentence sentence, SentenceScope scope, Claim last) {
        boolean follows = last.sentence().index() == sentence.index() - 1;
        if (!follows || !scope.authorities().contains(last.authorityId())) {
            return Optional.empty();
        }
        Optional<Claim> further = further(sentence, last);
        return further.isPresent() ? further : earlier(sentence, last);
    }

    /** "That holds for leadership too": the same grade on further lines. */
    private Optional<Claim> further(Sentence sentence, Claim last) {
        if (!lexicon.has("same-grade", sentence.norm())) {
            return Optional.empty();
        }
        Set<Judgement> named = topics.in(sentence.norm());
        boolean all = lexicon.has("all-areas", sentence.norm());
        if (named.isEmpty() && !all) {
            return Optional.empty();
        }
        Set<Judgement> lines = named.isEmpty() ? EnumSet.of(Judgement.OVERALL) : named;
        return Optional.of(last.again(sentence, lines, all, last.time(), "same-grade"));
    }

    /** "In 2016 it had also received this rating": the same grade at that date. */
    private Optional<Claim> earlier(Sentence sentence, Claim last) {
        List<PartialDate> dates = times.oldDates(sentence.norm());
        if (!last.isNews() || dates.isEmpty() || !lexicon.has("this-rating", sentence.norm())) {
            return Optional.empty();
        }
        Time time = new Time(true, dates, "last-inspection");
        return Optional.of(last.again(sentence, last.judgements(), last.allAreas(), time, "this-rating"));
    }

    /** "The same grade as in 2016", a clause of the sentence that made the last claim. */
    Optional<Claim> of(Sentence sentence, Clause clause, Claim last) {
        String text = clause.of(sentence.norm());
        if (!last.sentence().equals(sentence) || last.time().history() || !lexicon.has("same-as", text)) {
            return Optional.empty();
        }
        Time time = new Time(true, times.oldDates(text), "last-inspection");
        return Optional.of(last.again(sentence, last.judgements(), last.allAreas(), time, "same-as"));
    }
}
