package org.inspectionwatch.classify.article;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads an earlier grade from words that only relate it to the one announced: "the same verdict it reached in 2019", "it was
 * first awarded in 2019", "one grade up on 2015". Confined to one article.
 */
final class Recurrences {
    /** Rule of an earlier grade that is the announced one. */
    static final String SAME = "same-as-now";

    /** Rule of an earlier grade that is so many steps away from the announced one. */
    static final String STEPS = "steps-from-now";

    private static final Lexicon WORDS = Lexicon.load("earlier.txt");
    private static final List<Grade> SCALE =
            List.of(Grade.INADEQUATE, Grade.REQUIRES_IMPROVEMENT, Grade.GOOD, Grade.OUTSTANDING);
    private static final int LAST_OF_OLD_FRAMEWORKS = 2013;
    private static final Pattern ADVERBS =
            Pattern.compile("[ '\"]*(?:(?:and|but|so|just|exactly|also|much|precisely|still) )*");
    private static final Pattern SPEECH = Pattern.compile(
            "^.*\\b(?:said|says|confirmed|reported|noted|explained|added|heard|told|reminded|pointed out|replied|stated|recalled)(?: (?!that\\b)[\\w']+){0,4} that ");
    private static final List<String> NUMBERS = List.of("one", "two", "three");

    private final Lexicon rules;
    private final TimeReader times;
    private final GradeFinder grades;
    private final Topics topics;
    private final List<Claim> claims;

    /** @param read claims of the article so far */
    Recurrences(Lexicon rules, TimeReader times, List<Claim> read) {
        this.rules = rules;
        this.times = times;
        this.grades = new GradeFinder(rules);
        this.topics = new Topics(rules);
        this.claims = new ArrayList<>(read);
    }

    /** All claims in order, with those of earlier grades. */
    List<Claim> with(List<Sentence> sentences, List<SentenceScope> scopes) {
        for (Sentence sentence : sentences) {
            SentenceScope scope = scopes.get(sentence.index());
            if (scope.passing().isEmpty() && !rules.has("provider", sentence.norm())) {
                for (Clause clause : sentence.clauses()) {
                    String id = subject(scope, clause);
                    if (id != null) {
                        Optional<Claim> news = announced(id);
                        news.flatMap(claim -> step(claim, sentence, clause)).ifPresent(claims::add);
                        news.flatMap(claim -> lastNamed(claim, sentence, clause, sentences))
                                .ifPresent(claims::add);
                        news.filter(claim -> isMeant(claim, sentence, sentences))
                                .flatMap(claim -> same(claim, sentence, clause))
                                .ifPresent(claims::add);
                    }
                }
            }
        }
        claims.sort(Claim.BY_SENTENCE);
        return claims;
    }

    /** Whom the clause names alone, else whom its sentence is about alone; or null. */
    private static @Nullable String subject(SentenceScope scope, Clause clause) {
        List<String> named = Scopes.ids(scope.mentions().stream()
                .filter(mention -> clause.holds(mention.start()))
                .toList());
        List<String> ids = named.isEmpty() ? scope.authorities() : named;
        return ids.size() == 1 ? ids.getFirst() : null;
    }

    /** The new overall grade of an authority, where the article gives it but one. */
    private Optional<Claim> announced(String id) {
        List<Claim> news = claims.stream()
                .filter(claim -> claim.authorityId().equals(id) && claim.isNews() && claim.of(Judgement.OVERALL))
                .toList();
        boolean one = news.stream().map(Claim::grade).distinct().count() == 1;
        return one && SCALE.contains(news.getFirst().grade()) ? Optional.of(news.getFirst()) : Optional.empty();
    }

    /** "They were still that in 2017", before the news: of another grade where the sentence before names one. */
    private boolean isMeant(Claim news, Sentence sentence, List<Sentence> sentences) {
        return sentence.index() == 0
                || news.sentence().index() <= sentence.index()
                || grades.in(sentences.get(sentence.index() - 1).norm()).stream()
                        .allMatch(hit -> hit.grade() == news.grade());
    }

    /** "Nobody calls it inadequate now. It was still that in 2017": the grade that the sentence before names, if it names one. */
    private Optional<Claim> lastNamed(Claim news, Sentence sentence, Clause clause, List<Sentence> sentences) {
        String text = clause.of(sentence.norm());
        List<PartialDate> dates = old(text);
        if (sentence.index() == 0 || dates.size() != 1 || !WORDS.has("recurs.that", text) || isKnown(news, dates)) {
            return Optional.empty();
        }
        List<GradeHit> named = grades.in(sentences.get(sentence.index() - 1).norm());
        boolean one = named.size() == 1
                && SCALE.contains(named.getFirst().grade())
                && named.getFirst().grade() != news.grade();
        Time then = Time.ofLastInspection(dates);
        return one
                ? Optional.of(news.again(sentence, EnumSet.of(Judgement.OVERALL), Reach.NAMED, then, SAME)
                        .of(named.getFirst()))
                : Optional.empty();
    }

    private Optional<Claim> step(Claim news, Sentence sentence, Clause clause) {
        for (MatchResult step : WORDS.matches("step", sentence.norm())) {
            boolean inside = clause.holds(step.start())
                    && EnumSet.of(Judgement.OVERALL).containsAll(topics.in(clause.of(sentence.norm())));
            List<PartialDate> dates = times.oldDates(step.group("then"));
            boolean dated =
                    !dates.isEmpty() || step.group("then").matches(".*\\b(?:last|previous|earlier|before)\\b.*");
            int steps = Math.max(1, NUMBERS.indexOf(step.group("n")) + 1);
            int then = SCALE.indexOf(news.grade()) + (step.group("up") == null ? steps : -steps);
            if (inside
                    && dated
                    && !WORDS.has("step.never", clause.of(sentence.norm()))
                    && then >= 0
                    && then < SCALE.size()
                    && !isKnown(news, dates)) {
                GradeHit hit = new GradeHit(SCALE.get(then), step.start(), step.end(), STEPS, true);
                return Optional.of(
                        Claim.overall(news.authorityId(), sentence, hit, Time.ofLastInspection(dates), STEPS));
            }
        }
        return Optional.empty();
    }

    private Optional<Claim> same(Claim news, Sentence sentence, Clause clause) {
        String text = SPEECH.matcher(withWhen(sentence, clause)).replaceFirst("");
        List<PartialDate> dates = old(text);
        boolean earlier =
                !dates.isEmpty() || rules.has("previous.inspection", text) || WORDS.has("recurs.before", text);
        boolean graded = grades.in(text).stream().anyMatch(hit -> hit.grade() != news.grade());
        GradeHit apposed = WORDS.has("recurs.apposed", text) ? before(sentence, clause) : null;
        if (!earlier
                || graded
                || (apposed == null && !isSameness(text))
                || (apposed == null && !isOfGrade(news, sentence, clause))
                || WORDS.has("recurs.never", text)
                || !wholes(dates).containsAll(topics.in(text))
                || isKnown(news, dates)) {
            return Optional.empty();
        }
        Time then = Time.ofLastInspection(dates);
        Claim same = news.again(sentence, EnumSet.of(Judgement.OVERALL), Reach.NAMED, then, SAME);
        return Optional.of(apposed == null ? same : same.of(apposed));
    }

    /** "Which is where it stood when inspectors came in 2014": a clause and the one behind it that only dates it. */
    private String withWhen(Sentence sentence, Clause clause) {
        return sentence.clauses().stream()
                .filter(next -> next.start() >= clause.end())
                .findFirst()
                .filter(next -> next.of(sentence.norm()).startsWith("when ")
                        && grades.in(next.of(sentence.norm())).isEmpty())
                .map(next -> sentence.norm().substring(clause.start(), next.end()))
                .orElse(clause.of(sentence.norm()));
    }

    /** Lines that stand for the whole: until 2013 the protection of children did. */
    private static EnumSet<Judgement> wholes(List<PartialDate> dates) {
        boolean ofOld = !dates.isEmpty() && dates.stream().allMatch(date -> date.year() <= LAST_OF_OLD_FRAMEWORKS);
        return ofOld ? EnumSet.of(Judgement.OVERALL, Judgement.HELP_PROTECTION) : EnumSet.of(Judgement.OVERALL);
    }

    /** "Care leavers get G, the mark the whole department had in 2014": the last grade before a clause of its sentence. */
    private @Nullable GradeHit before(Sentence sentence, Clause clause) {
        return grades.in(sentence.norm()).stream()
                .filter(hit -> hit.end() <= clause.start() && SCALE.contains(hit.grade()))
                .reduce((first, second) -> second)
                .orElse(null);
    }

    /** Whether what is the same is the grade: its clause names it, or begins with a word that points to it. */
    private static boolean isOfGrade(Claim news, Sentence sentence, Clause clause) {
        String text = clause.of(sentence.norm());
        Lexicon.Hit words = WORDS.first("recurs", text);
        boolean opens = words != null
                && ADVERBS.matcher(text.substring(0, words.start())).matches();
        boolean besideGrade = news.isIn(sentence) && clause.holds(news.hit().start());
        return opens || besideGrade || WORDS.has("recurs.subject", text);
    }

    private static boolean isSameness(String text) {
        return WORDS.has("recurs", text)
                || WORDS.has("recurs.too", text)
                || (WORDS.has("recurs.held", text) && WORDS.has("recurs.rating", text));
    }

    private List<PartialDate> old(String text) {
        return times.dates().in(text).stream()
                .map(DateMention::date)
                .filter(date -> date != null && times.calendar().isOld(date))
                .toList();
    }

    /** Whether a claim is dated to years before these. */
    private static boolean isOlder(Claim claim, List<PartialDate> dates) {
        return !dates.isEmpty()
                && !claim.time().dates().isEmpty()
                && Dossier.latest(claim.time().dates()).year()
                        < dates.getFirst().year();
    }

    /** Whether another grade, or the same one of that year, is told to be an earlier one already. */
    private boolean isKnown(Claim news, List<PartialDate> dates) {
        return claims.stream()
                .anyMatch(claim -> claim.authorityId().equals(news.authorityId())
                        && !claim.isNews()
                        && claim.of(Judgement.OVERALL)
                        && !isOlder(claim, dates)
                        && (claim.grade() != news.grade()
                                || dates.isEmpty()
                                || claim.time().dates().stream()
                                        .anyMatch(date ->
                                                date.year() == dates.getFirst().year())));
    }
}
