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
    private final Reaches reaches;

    Repetitions(Lexicon lexicon, Topics topics, TimeReader times) {
        this.lexicon = lexicon;
        this.topics = topics;
        this.times = times;
        this.reaches = new Reaches(lexicon);
    }

    /** The claim of a sentence without grade words that repeats the last claim, made in the sentence before. */
    Optional<Claim> of(Sentence sentence, SentenceScope scope, Claim last, List<Claim> known) {
        Optional<Claim> overall = earlierOverall(sentence, scope, known);
        if (overall.isPresent()) {
            return overall;
        }
        boolean follows = last.sentence().index() == sentence.index() - 1;
        if (!follows || !scope.authorities().contains(last.authorityId())) {
            return Optional.empty();
        }
        Claim news = known.stream()
                .filter(claim -> claim.isNews() && claim.sentence().equals(last.sentence()))
                .reduce((first, second) -> second)
                .orElse(last);
        Optional<Claim> further = further(sentence, sentence.norm(), news);
        return further.isPresent() ? further : earlier(sentence, last);
    }

    /** "The city was given the same grade in 2014": of the service as a whole, where it names no line. */
    private Optional<Claim> earlierOverall(Sentence sentence, SentenceScope scope, List<Claim> known) {
        List<PartialDate> dates = times.oldDates(sentence.norm());
        List<String> ids = scope.authorities();
        boolean dated = !dates.isEmpty() || lexicon.has("previous.inspection", sentence.norm());
        if (!dated
                || ids.size() != 1
                || !EnumSet.of(Judgement.OVERALL).containsAll(topics.in(sentence.norm()))
                || !(lexicon.has("this-rating", sentence.norm()) || lexicon.has("same-as", sentence.norm()))) {
            return Optional.empty();
        }
        return known.stream()
                .filter(claim -> claim.isNews()
                        && claim.of(Judgement.OVERALL)
                        && claim.authorityId().equals(ids.getFirst()))
                .findFirst()
                .map(claim -> claim.again(
                        sentence,
                        EnumSet.of(Judgement.OVERALL),
                        Reach.NAMED,
                        new Time(true, dates, "last-inspection"),
                        "this-rating"));
    }

    /** "That holds for leadership too": the same grade on further lines, named or counted. */
    private Optional<Claim> further(Sentence sentence, String text, Claim last) {
        if (last.time().history() || !lexicon.has("same-grade", text)) {
            return Optional.empty();
        }
        Set<Judgement> named = topics.in(text);
        Reach reach = lexicon.has("all-areas", text) ? Reach.ALL : reaches.in(text, "");
        if (named.isEmpty() && reach.is(Reach.Kind.NAMED)) {
            return Optional.empty();
        }
        Set<Judgement> lines = named.isEmpty() ? EnumSet.of(Judgement.OVERALL) : named;
        return Optional.of(last.again(sentence, lines, reach, last.time(), "same-grade"));
    }

    /** "In 2016 it had also received this rating": the same grade at that date. */
    private Optional<Claim> earlier(Sentence sentence, Claim last) {
        List<PartialDate> dates = times.oldDates(sentence.norm());
        if (!last.isNews() || dates.isEmpty() || !lexicon.has("this-rating", sentence.norm())) {
            return Optional.empty();
        }
        Time time = new Time(true, dates, "last-inspection");
        return Optional.of(last.again(sentence, last.judgements(), last.reach(), time, "this-rating"));
    }

    /** "The same grade as in 2016", a clause of the sentence that made the last claim. */
    Optional<Claim> of(Sentence sentence, Clause clause, Claim last) {
        String text = clause.of(sentence.norm());
        if (clause.start() == 0 && last.sentence().index() == sentence.index() - 1) {
            return further(sentence, text, last);
        }
        if (!last.sentence().equals(sentence)) {
            return Optional.empty();
        }
        Set<Judgement> named = topics.in(text);
        if (!named.isEmpty() && !last.time().history() && lexicon.has("same-grade", text)) {
            return Optional.of(last.again(sentence, named, Reach.NAMED, last.time(), "same-grade"));
        }
        List<PartialDate> dates = times.oldDates(text);
        if ((last.time().history() && dates.isEmpty()) || !lexicon.has("same-as", text)) {
            return Optional.empty();
        }
        Time time = new Time(true, dates, "last-inspection");
        return Optional.of(last.again(sentence, last.judgements(), last.reach(), time, "same-as"));
    }
}
