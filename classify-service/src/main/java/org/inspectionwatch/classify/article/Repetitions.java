package org.inspectionwatch.classify.article;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.PartialDate;

/** Reads words that repeat a grade without naming it: "the same grade as in 2016", "that holds for leadership too". */
final class Repetitions {
    private static final Lexicon EARLIER = Lexicon.load("earlier.txt");

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
        Optional<Claim> asOverall = asOverall(sentence, scope, known);
        if (asOverall.isPresent()) {
            return asOverall;
        }
        boolean follows = last.sentence().index() == sentence.index() - 1;
        Optional<Claim> again = again(sentence, scope, last);
        if (follows && again.isPresent()) {
            return again;
        }
        Optional<Claim> standing = standingElsewhere(sentence, scope, last);
        if (follows && standing.isPresent()) {
            return standing;
        }
        Optional<Claim> elsewhere = elsewhere(sentence, sentence.norm(), scope, last);
        if (follows && elsewhere.isPresent()) {
            return elsewhere;
        }
        if (!follows || !scope.authorities().contains(last.authorityId())) {
            return Optional.empty();
        }
        Claim news = known.stream()
                .filter(claim -> claim.isNews() && claim.isIn(last.sentence()))
                .reduce((first, second) -> second)
                .orElse(last);
        Optional<Claim> further = further(sentence, saying(sentence), news);
        return further.isPresent() ? further : earlier(sentence, last);
    }

    /** "The city was given the same grade in 2014": of the service as a whole, where it names no line. */
    private Optional<Claim> earlierOverall(Sentence sentence, SentenceScope scope, List<Claim> known) {
        List<PartialDate> dates = times.oldDates(sentence.norm());
        List<String> ids = scope.authorities();
        boolean dated = !dates.isEmpty() || lexicon.has("previous.inspection", sentence.norm());
        if (!dated
                || ids.size() != 1
                || !EARLIER.has("recurs.subject", sentence.norm())
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
                        Time.ofLastInspection(dates),
                        "this-rating"));
    }

    /** "Leadership went the same way as the overall mark": however far back that stands. */
    private Optional<Claim> asOverall(Sentence sentence, SentenceScope scope, List<Claim> known) {
        String norm = sentence.norm();
        Set<Judgement> named = EnumSet.noneOf(Judgement.class);
        named.addAll(topics.in(norm));
        named.remove(Judgement.OVERALL);
        if (named.isEmpty()
                || scope.authorities().size() != 1
                || !times.oldDates(norm).isEmpty()
                || !lexicon.has("same-grade", norm)
                || !lexicon.has("same-as-overall", norm)) {
            return Optional.empty();
        }
        return known.stream()
                .filter(claim -> claim.isNews()
                        && claim.of(Judgement.OVERALL)
                        && scope.authorities().contains(claim.authorityId()))
                .findFirst()
                .map(claim -> claim.again(sentence, named, Reach.NAMED, Time.NOW, "same-grade"));
    }

    /** "Now they have been told the same again": the earlier grade is today's too. */
    private Optional<Claim> again(Sentence sentence, SentenceScope scope, Claim last) {
        boolean same = last.time().history()
                && last.of(Judgement.OVERALL)
                && scope.authorities().equals(List.of(last.authorityId()))
                && times.oldDates(sentence.norm()).isEmpty()
                && lexicon.has("same-again", sentence.norm());
        return same
                ? Optional.of(last.again(sentence, EnumSet.of(Judgement.OVERALL), Reach.NAMED, Time.NOW, "same-again"))
                : Optional.empty();
    }

    /** "Four years after it was declared inadequate, Ofsted has done so again": the grade of then is today's too. */
    Optional<Claim> doneAgain(Sentence sentence, Claim last) {
        boolean again = last.isIn(sentence)
                && last.time().history()
                && last.of(Judgement.OVERALL)
                && lexicon.has(
                        "done-again", sentence.norm().substring(last.hit().end()));
        return again
                ? Optional.of(last.again(sentence, EnumSet.of(Judgement.OVERALL), Reach.NAMED, Time.NOW, "same-again"))
                : Optional.empty();
    }

    /** "B was given the same grade", "so does B": another authority's, where the words name one alone and no line. */
    private Optional<Claim> elsewhere(Sentence sentence, String text, SentenceScope scope, Claim last) {
        List<String> others = Scopes.ids(scope.mentions()).stream()
                .filter(id -> !id.equals(last.authorityId()))
                .toList();
        boolean whole = last.isNews() && last.of(Judgement.OVERALL);
        if (others.size() != 1
                || !whole
                || !times.oldDates(text).isEmpty()
                || !EnumSet.of(Judgement.OVERALL).containsAll(topics.in(text))
                || !lexicon.has("same-elsewhere", text)) {
            return Optional.empty();
        }
        return Optional.of(new Claim(
                others.getFirst(),
                sentence,
                last.hit(),
                EnumSet.of(Judgement.OVERALL),
                Reach.NAMED,
                last.time(),
                last.form(),
                "same-elsewhere",
                false));
    }

    /** "B, given the same grade a year later, ...": what stands for another authority, behind an earlier grade of one. */
    private Optional<Claim> standingElsewhere(Sentence sentence, SentenceScope scope, Claim last) {
        List<String> others = Scopes.ids(scope.mentions()).stream()
                .filter(id -> !id.equals(last.authorityId()))
                .toList();
        boolean stands = others.size() == 1
                && last.time().history()
                && last.of(Judgement.OVERALL)
                && EARLIER.has("same-standing", sentence.norm());
        return stands
                ? Optional.of(new Claim(
                        others.getFirst(),
                        sentence,
                        last.hit(),
                        EnumSet.of(Judgement.OVERALL),
                        Reach.NAMED,
                        Time.ofLastInspection(times.oldDates(sentence.norm())),
                        Form.ATTRIBUTE,
                        "same-elsewhere",
                        false))
                : Optional.empty();
    }

    /** "That holds for leadership too": the same grade on further lines, named or counted. */
    private Optional<Claim> further(Sentence sentence, String text, Claim last) {
        if (last.time().history() || !lexicon.has("same-grade", text) || lexicon.has("stepped", text)) {
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

    /** The clauses that say so, where one does by itself: what the others name is not meant. */
    private String saying(Sentence sentence) {
        String norm = sentence.norm();
        String saying = sentence.clauses().stream()
                .map(clause -> clause.of(norm))
                .filter(text ->
                        lexicon.has("same-grade", text) && !topics.in(text).isEmpty())
                .collect(Collectors.joining("; "));
        return saying.isEmpty() ? norm : saying;
    }

    /** "In 2016 it had also received this rating": the same grade at that date. */
    private Optional<Claim> earlier(Sentence sentence, Claim last) {
        List<PartialDate> dates = times.oldDates(sentence.norm());
        if (!last.isNews() || dates.isEmpty() || !lexicon.has("this-rating", sentence.norm())) {
            return Optional.empty();
        }
        Time time = Time.ofLastInspection(dates);
        return Optional.of(last.again(sentence, last.judgements(), last.reach(), time, "this-rating"));
    }

    /** "The same grade as in 2016", a clause of the sentence that made the last claim. */
    Optional<Claim> of(Sentence sentence, Clause clause, SentenceScope scope, Claim last) {
        String text = clause.of(sentence.norm());
        if (last.isIn(sentence)) {
            SentenceScope own = new SentenceScope(
                    scope.mentions().stream()
                            .filter(mention -> clause.holds(mention.start()))
                            .toList(),
                    List.of(),
                    List.of());
            Optional<Claim> elsewhere = elsewhere(sentence, text, own, last);
            if (elsewhere.isPresent()) {
                return elsewhere;
            }
        }
        if (clause.start() == 0 && last.sentence().index() == sentence.index() - 1) {
            return further(sentence, text, last);
        }
        if (!last.isIn(sentence)) {
            return Optional.empty();
        }
        Set<Judgement> named = topics.in(text);
        if (!named.isEmpty() && !last.time().history() && lexicon.has("same-grade", text)) {
            return Optional.of(last.again(sentence, named, Reach.NAMED, last.time(), "same-grade"));
        }
        boolean another = scope.mentions().stream()
                .anyMatch(mention -> clause.holds(mention.start())
                        && !mention.authority().authorityId().equals(last.authorityId()));
        if (another) {
            return Optional.empty();
        }
        List<PartialDate> dates = times.oldDates(text);
        if ((last.time().history() && dates.isEmpty()) || !lexicon.has("same-as", text)) {
            return Optional.empty();
        }
        Time time = Time.ofLastInspection(dates);
        return Optional.of(last.again(sentence, last.judgements(), last.reach(), time, "same-as"));
    }
}
