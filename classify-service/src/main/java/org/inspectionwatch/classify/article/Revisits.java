package org.inspectionwatch.classify.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.Previous;
import org.jspecify.annotations.Nullable;

/**
 * Reads what inspectors found who went back to an area's services for children with special needs, by what a sentence counts and
 * denies rather than by its verb: "enough on two of the three" is not enough, as is "on just one; on three there was not".
 */
final class Revisits {
    /** Rule of such an outcome. */
    static final String RULE = "progress-counted";

    private static final Lexicon LEXICON = Lexicon.load("areas.txt");
    private static final Lexicon STORIES = Lexicon.load("stories.txt");
    private static final List<String> NUMBERS = List.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen");

    private final Lexicon rules;
    private final TimeReader times;
    private final Article article;
    private final List<SentenceScope> scopes;

    Revisits(Lexicon rules, TimeReader times, Article article, List<SentenceScope> scopes) {
        this.rules = rules;
        this.times = times;
        this.article = article;
        this.scopes = scopes;
    }

    /** The claims, with the outcomes of second looks in place of what was read of progress in their sentences. */
    List<Claim> with(List<Claim> claims) {
        if (!isTold()) {
            return claims;
        }
        List<Claim> all = new ArrayList<>(claims);
        for (Sentence sentence : article.sentences()) {
            List<String> ids = scopes.get(sentence.index()).authorities();
            GradeHit outcome = ids.size() == 1 ? outcome(sentence.norm()) : null;
            if (outcome != null) {
                all.removeIf(claim -> claim.isIn(sentence) && claim.hit().isProgress());
                all.add(claim(ids.getFirst(), sentence, outcome));
            }
        }
        all.replaceAll(claim ->
                isOvertaken(claim, all) ? claim.at(new Time(true, claim.time().dates(), RULE)) : claim);
        return all;
    }

    /** A second look is history where a later, whole inspection is announced, and so is the statement where a second look is. */
    private static boolean isOvertaken(Claim claim, List<Claim> all) {
        boolean look = claim.hit().isProgress();
        boolean statement = claim.grade() == Grade.WRITTEN_STATEMENT_OF_ACTION;
        return claim.isNews()
                && (look || statement)
                && all.stream()
                        .anyMatch(other -> other.isNews()
                                && other.authorityId().equals(claim.authorityId())
                                && (look ? isWhole(other.grade()) : other.hit().isProgress()));
    }

    /** Whether a grade is an outcome of the inspections of areas since 2023. */
    private static boolean isWhole(Grade grade) {
        return grade == Grade.TYPICALLY_POSITIVE
                || grade == Grade.INCONSISTENT
                || grade == Grade.WIDESPREAD_OR_SYSTEMIC_FAILINGS;
    }

    /** The outcome that stood before a new one, where both are told on one scale or one follows the other up; else null. */
    static @Nullable Previous before(List<Claim> outcomes, Claim news) {
        return outcomes.stream()
                .filter(claim -> !claim.isNews() && isBefore(claim, news))
                .max(Comparator.comparing(
                        claim -> Dossier.latest(claim.time().dates()).latest()))
                .map(claim ->
                        new Previous(claim.grade(), Dossier.latest(claim.time().dates())))
                .orElse(null);
    }

    private static boolean isBefore(Claim claim, Claim news) {
        boolean ordered = claim.grade() == Grade.WRITTEN_STATEMENT_OF_ACTION
                && LEXICON.has("statement.ordered", claim.sentence().norm());
        boolean follows = news.hit().isProgress() ? ordered : isWhole(claim.grade()) && isWhole(news.grade());
        return follows && !claim.time().dates().isEmpty();
    }

    private boolean isTold() {
        boolean send = false;
        boolean again = false;
        boolean inspected = false;
        for (Sentence sentence : article.sentences()) {
            send |= rules.has("kind.area_send", sentence.norm())
                    || STORIES.has("send.words", sentence.norm())
                    || LEXICON.has("statement.asked", sentence.norm());
            inspected |=
                    rules.has("subject.inspectors", sentence.norm()) || LEXICON.has("statement.asked", sentence.norm());
            again |= LEXICON.has("revisit", sentence.norm());
        }
        return send && again && inspected;
    }

    private Claim claim(String id, Sentence sentence, GradeHit outcome) {
        return new Claim(
                id,
                sentence,
                outcome,
                Set.of(Judgement.SEND_OUTCOME),
                Reach.NAMED,
                time(sentence),
                Form.RATED,
                RULE,
                scopes.get(sentence.index()).mentions().isEmpty());
    }

    /** History where the sentence, or the one before it on which it hangs, dates the second look to the past. */
    private Time time(Sentence sentence) {
        Sentence before = article.sentences().get(Math.max(0, sentence.index() - 1));
        boolean hangs = before.block() == sentence.block() && LEXICON.has("look.hangs", sentence.norm());
        for (Sentence told : hangs ? List.of(sentence, before) : List.of(sentence)) {
            boolean later = LEXICON.has("look.later", told.norm());
            if (later
                    || (LEXICON.has("look.dated", told.norm())
                            && !times.oldDates(told.norm()).isEmpty())) {
                return new Time(true, later ? List.of() : times.oldDates(told.norm()), RULE);
            }
        }
        return Time.NOW;
    }

    /** What a sentence says of how much has been done, or null where it says nothing of it. */
    private static @Nullable GradeHit outcome(String norm) {
        Lexicon.Hit progress = LEXICON.first("progress", norm);
        if (progress == null) {
            return null;
        }
        boolean explicit = progress.rule().equals("enough");
        boolean open = LEXICON.has("progress.open", norm.substring(0, progress.start()));
        boolean denied = LEXICON.has("progress.not-before", norm.substring(0, progress.start()))
                || LEXICON.has("progress.weak", norm.substring(progress.start(), progress.end()))
                || LEXICON.has("progress.not-after", norm.substring(progress.end()));
        Boolean whole = whole(norm);
        if (open || (whole == null && !(explicit && denied))) {
            return null;
        }
        boolean enough = whole != null && whole && !denied;
        return new GradeHit(
                enough ? Grade.SUFFICIENT_PROGRESS : Grade.INSUFFICIENT_PROGRESS,
                progress.start(),
                progress.end(),
                progress.rule(),
                true);
    }

    /** Whether a sentence counts all parts of what was to be done; null where it counts none. */
    private static @Nullable Boolean whole(String norm) {
        if (LEXICON.has("count.none", norm)) {
            return false;
        }
        List<MatchResult> counted = LEXICON.matches("count.of", norm);
        if (!counted.isEmpty()) {
            MatchResult first = counted.getFirst();
            return number(first.group("k")) >= number(first.group("m"));
        }
        return LEXICON.has("count.all", norm) ? Boolean.TRUE : null;
    }

    private static int number(String word) {
        int known = NUMBERS.indexOf(word);
        return known >= 0 ? known + 1 : Integer.parseInt(word);
    }
}
