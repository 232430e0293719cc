package org.inspectionwatch.classify.article;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.jspecify.annotations.Nullable;

/** Tells the time of each grade by its construction, and by the claims of its sentence that stand before it. Confined to one article. */
final class ClaimTimes {
    private static final Pattern OWN_YEAR = Pattern.compile(
            "^['\"]?(?: rating| grade)?(?:(?:,| -| \\()(?! (?:before|after|until) ) ?[^,;()]{0,60}?)?"
                    + " ?\\b(?:in|since|of|from|at|dating from) (?:\\w+ )?(?:19|20)\\d\\d(?: (?:inspection|report))?\\)?(?: -)?,? (?:(?:straight|directly|all the way|right|back|up|down|on|now) )*(?:to|into|through|via)\\b");
    /** "It has made it to good, from inadequate in 2018": the year is that of the grade it left. */
    private static final Pattern TO_FROM = Pattern.compile(
            "\\bto (?:an? )?['\"]?(?:outstanding|good|inadequate|requir\\w+ improvement)(?: to be good)?['\"]?,? (?:up |down |back )?from (?:being )?(?:an? )?['\"]?$");

    private static final Pattern IN_YEAR = Pattern.compile("^['\"]? (?:in|since) (?:\\w+ )?(?:19|20)\\d\\d\\b");
    private static final Set<String> UNTIL_NOW = Set.of("up-from", Forms.APPOSITION);
    /** Rules of "after ...": what was lost then is the grade before the news. */
    private static final Set<String> WEAK_EVENT = Set.of("since-event", "since-noun", "past-date");
    /** Rules of words that are said of the newest outcome alone. */
    private static final Set<String> NEWS = Set.of(PairForms.SAME_AS_THEN, "followed-by");

    private static final Pattern WHICH_IS =
            Pattern.compile("(?:which|who) (?:is|are) (?:still |currently |itself |already )?(?:an? )?['\"]?");
    private static final int GAP = 2;
    private static final int TO = 4;
    private static final Pattern HAD_MADE = Pattern.compile("\\bhad (?:\\w+ ){0,2}(?:made|progress)\\b");
    private static final Pattern VISIT = Pattern.compile(
            "\\b(?:re-?visited|visited|inspected|returned|came back|went back)\\b[^,;]{0,40}\\b(?:in|on|of) [^,;.]*");
    private static final Pattern FROM_YEAR = Pattern.compile(
            "\\bfrom\\b[^;]{0,60}\\b(?:19|20)\\d\\d,? (?:all the way |straight |back )?(?:to|into) (?:\\w+ )?['\"]?$");

    /** "Rated inadequate in 2019, the town's services are now ...": what opens a sentence is of its own time. */
    private static final Pattern OPENED = Pattern.compile(
            "(?:(?:once |previously |formerly |first |last )?(?:(?:rated|judged|graded|deemed|found|branded|marked|labelled|classed|declared|ranked|considered) "
                    + "[^,;]{3,70}|(?:outstanding|good|inadequate|adequate|requir\\w+ improvement)\\b[^,;]{0,70}?)\\b(?:19|20)\\d\\d\\b[^,;]{0,30}?,? (?:and |but |then )*)+(?<=, )");

    private static final Pattern FROM_BEHIND =
            Pattern.compile("['\"]?(?: rating| grade)?,? (?:up |down |back )?from (?:an? |being |its |the )?['\"]?"
                    + "(?:outstanding|good|inadequate|adequate|requir\\w+ improvement)\\b");
    private static final Pattern SAME_AS_THEN = Pattern.compile(
            "\\b(?:the same|unchanged|no (?:change|different))\\b"
                    + "[^;.:]{0,60}\\b(?:in (?:\\w+ )?(?:19|20)\\d\\d|\\w+ years (?:ago|earlier|before)|last time|(?:at|on) the last)\\b[^;.:]{0,30}(?::| -) ");

    private static final Pattern WHEN_LAST = Pattern.compile(
            "when (?:it was |they were |the \\w+ was )?(?:last|previously) (?:inspected|visited|assessed|judged|graded|rated)\\b");
    private static final Pattern OPENS_IN_YEAR =
            Pattern.compile("^[^,]{0,20}\\b(?:in|by|since) (?:\\w+ )?(?:19|20)\\d\\d\\b");
    private static final Pattern GRADE =
            Pattern.compile("\\b(?:outstanding|good|inadequate|adequate|requir\\w+ improvement)\\b");
    private static final Lexicon STORIES = Lexicon.load("stories.txt");

    private final Lexicon lexicon;
    private final TimeReader times;
    private final List<Claim> claims;
    private final Echoes echoes;
    private List<Sentence> sentences = List.of();
    private boolean ofVisit;

    /** @param claims those read so far, which grow while they are read */
    ClaimTimes(Lexicon lexicon, TimeReader times, List<Claim> claims) {
        this.lexicon = lexicon;
        this.times = times;
        this.echoes = new Echoes(times);
        this.claims = claims;
    }

    /** Begins with the sentences of the article. */
    void open(List<Sentence> all) {
        sentences = all;
        ofVisit = all.stream()
                .anyMatch(sentence -> lexicon.has("kind.focused_visit", sentence.norm())
                        || lexicon.has("kind.monitoring_visit", sentence.norm()));
    }

    /** The time of a grade whose part of the clause and whose construction are known. */
    Time of(ClauseContext context, Clause part, GradeHit hit, Forms.Found form) {
        String norm = context.sentence().norm();
        if (form.rule().equals(Time.BEFORE_HISTORY)) {
            return new Time(true, List.of(), Time.BEFORE_HISTORY);
        }
        boolean regained = lexicon.pairs(
                "form.regained", norm.substring(context.clause().start(), hit.start()), norm.substring(hit.end()));
        boolean justFound =
                hit.ofSend() && STORIES.has("send.just-found", context.clause().of(norm));
        if (regained || justFound || NEWS.contains(form.rule()) || isKeptAsGiven(norm, context.clause(), hit)) {
            return Time.NOW;
        }
        if (isSameAsThen(norm, hit) || echo(norm, hit, form) != null) {
            return Time.NOW;
        }
        if (isOfNewest(norm, context.clause())) {
            return Time.NOW;
        }
        if (isStanding(context, hit)) {
            return new Time(true, List.of(), "present-relative");
        }
        boolean moved = form.form() == Form.MOVED_FROM
                || form.form() == Form.MOVED_TO
                || form.rule().equals(PairForms.YEAR_BRACKET);
        Clause own = moved && !hasOwnSubject(context, part, hit) ? context.clause() : part;
        if (form.rule().equals("from-to")
                && FROM_YEAR.matcher(norm.substring(0, hit.start())).find()) {
            own = new Clause(Math.max(own.start(), hit.start() - TO), own.end(), own.relative());
        }
        Matcher opened = OPENED.matcher(norm);
        if (opened.lookingAt() && opened.end() > own.start() && opened.end() <= hit.start()) {
            own = new Clause(opened.end(), own.end(), own.relative());
        }
        Matcher origin = FROM_BEHIND.matcher(norm).region(hit.end(), norm.length());
        if (form.form() == Form.MOVED_TO && origin.lookingAt()) {
            own = new Clause(own.start(), hit.end(), own.relative());
        }
        own = hit.isProgress() ? new Clause(own.start(), hit.end(), own.relative()) : own;
        Time time = times.of(norm, own, context.before(), hit.start());
        time = hit.isProgress() && !time.history() ? ofVisitBefore(context.sentence(), hit, time) : time;
        return form.form() == Form.MOVED_FROM ? left(norm, hit, form, time) : reached(context, part, form, time);
    }

    /** "A kept the grade it was given in 2020, and B rose to good": B, which its part names and the clause before it does not. */
    private static boolean hasOwnSubject(ClauseContext context, Clause part, GradeHit hit) {
        return context.scope().mentions().stream()
                        .anyMatch(mention -> part.holds(mention.start()) && mention.start() < hit.start())
                && context.scope().mentions().stream()
                        .anyMatch(mention -> context.clause().holds(mention.start()) && mention.start() < part.start());
    }

    /** "It was revisited in 2022. It had made sufficient progress": of the visit that the sentence before dates. */
    private Time ofVisitBefore(Sentence sentence, GradeHit hit, Time time) {
        if (sentence.index() == 0
                || !HAD_MADE.matcher(sentence.norm()).region(0, hit.end()).find()) {
            return time;
        }
        Sentence before = sentences.get(sentence.index() - 1);
        Matcher visit = VISIT.matcher(before.norm());
        List<PartialDate> dates =
                before.block() == sentence.block() && visit.find() ? times.oldDates(visit.group()) : List.of();
        boolean first = !dates.isEmpty()
                && dates.getFirst()
                        .equals(times.dates().in(before.norm()).getFirst().date());
        return first ? new Time(true, dates.subList(0, 1), "at-that-time") : time;
    }

    private boolean isKeptAsGiven(String norm, Clause clause, GradeHit hit) {
        String before = norm.substring(clause.start(), hit.start());
        String after = norm.substring(hit.end());
        return (lexicon.pairs("form.kept-as-given", before, after)
                        || (!ofVisit && lexicon.pairs("form.kept-of-year", before, after)))
                && !OPENS_IN_YEAR.matcher(before).find();
    }

    /** "The same verdict as in 2019: its services are good": one grade of then and of now. */
    private static boolean isSameAsThen(String norm, GradeHit hit) {
        Matcher same = SAME_AS_THEN.matcher(norm);
        return same.find() && same.end() <= hit.start();
    }

    private @Nullable Time echo(String norm, GradeHit hit, Forms.Found form) {
        return form.form() == Form.MOVED_FROM || form.form() == Form.ATTRIBUTE ? null : echoes.of(norm, hit);
    }

    /** "The same grade as in 2016", "keeps the rating it earned in 2016": the same claim of that year; empty without one. */
    List<Claim> asGivenThen(Claim claim, Clause clause, Forms.Found form) {
        String norm = claim.sentence().norm();
        boolean kept = isKeptAsGiven(norm, clause, claim.hit());
        boolean same = isSameAsThen(norm, claim.hit());
        Time echo = echo(norm, claim.hit(), form);
        if (echo != null && claim.of(Judgement.OVERALL)) {
            return List.of(
                    claim.again(claim.sentence(), EnumSet.of(Judgement.OVERALL), Reach.NAMED, echo, Echoes.RULE));
        }
        if (!kept && !same && !form.rule().equals(PairForms.SAME_AS_THEN)) {
            return List.of();
        }
        List<PartialDate> dates = times.oldDates(
                kept ? clause.of(norm) : norm.substring(0, claim.hit().start()));
        Time then = Time.ofLastInspection(dates);
        return dates.isEmpty()
                ? List.of()
                : List.of(claim.again(claim.sentence(), EnumSet.of(Judgement.OVERALL), Reach.NAMED, then, form.rule()));
    }

    /** "Has become the first authority whose services are rated outstanding". */
    private boolean isOfNewest(String norm, Clause clause) {
        return clause.relative()
                && STORIES.has("become.whose", norm.substring(0, clause.start()))
                && times.oldDates(clause.of(norm)).isEmpty();
    }

    /** "A, which is good, ...": what is known of an authority that the sentence names for something else. */
    private static boolean isStanding(ClauseContext context, GradeHit hit) {
        Clause clause = context.clause();
        String norm = context.sentence().norm();
        boolean ofNamed = context.scope().mentions().stream()
                .anyMatch(mention -> mention.end() <= clause.start() && clause.start() - mention.end() <= GAP);
        Clause next = context.next();
        boolean resumed = next != null && clause.relative() && ClauseSplitter.resumes(next.of(norm));
        return (ofNamed || resumed)
                && WHICH_IS.matcher(norm.substring(clause.start(), hit.start())).matches();
    }

    /** Time of a grade that was left behind. */
    private Time left(String norm, GradeHit hit, Forms.Found form, Time time) {
        String after = norm.substring(hit.end());
        if (TimeReader.SINCE.equals(time.rule())
                || form.rule().equals("through")
                || UNTIL_NOW.contains(form.rule())
                || OWN_YEAR.matcher(after).find()
                || (IN_YEAR.matcher(after).find()
                        && TO_FROM.matcher(norm.substring(0, hit.start())).find())
                || (form.rule().equals("no-longer") && WEAK_EVENT.contains(String.valueOf(time.rule())))) {
            return new Time(true, time.dates(), "moved-from");
        }
        return time.history()
                ? new Time(true, List.of(), Time.BEFORE_HISTORY)
                : new Time(true, times.counts().within(after), "moved-from");
    }

    /** Time of a grade that was given: that of its own words, of a "when" behind it, or of the claim that it goes on from. */
    private Time reached(ClauseContext context, Clause part, Forms.Found form, Time time) {
        Sentence sentence = context.sentence();
        Clause next = context.next();
        boolean undated = time.dates().isEmpty();
        boolean ownGrade =
                next != null && GRADE.matcher(next.of(sentence.norm())).find();
        if (undated
                && !(time.history() && ownGrade)
                && next != null
                && next.of(sentence.norm()).startsWith("when ")) {
            List<PartialDate> dates = times.oldDates(next.of(sentence.norm()));
            if (!dates.isEmpty()) {
                return new Time(true, dates, "dated-by-when");
            }
            if (!time.history() && WHEN_LAST.matcher(next.of(sentence.norm())).lookingAt()) {
                return new Time(true, List.of(), "last-inspected");
            }
        }
        Claim last = claims.isEmpty() ? null : claims.getLast();
        boolean ofAnother = last != null
                && context.scope().mentions().stream()
                        .anyMatch(mention -> mention.start() >= last.hit().end() && mention.end() <= part.start());
        if (!time.history() && last != null && !ofAnother && goesOnFrom(last, sentence, part, form)) {
            return last.time();
        }
        if (time.history() && time.dates().isEmpty() && "at-that-time".equals(time.rule()) && sentence.index() > 0) {
            String before = sentences.get(sentence.index() - 1).norm();
            return new Time(true, times.oldDates(before), time.rule());
        }
        return time;
    }

    private boolean goesOnFrom(Claim last, Sentence sentence, Clause part, Forms.Found form) {
        String text = part.of(sentence.norm());
        boolean goesOn = form.rule().startsWith("joined")
                || (form.form() == Form.VERB && text.startsWith("but"))
                || text.matches("^(?:\\w+ing|with|who (?:got|were|was|had|required|received))\\b.*");
        return goesOn
                && last.isIn(sentence)
                && last.time().history()
                && (!last.rule().equals("no-longer") || !last.time().dates().isEmpty())
                && !lexicon.has("now.word", text)
                && !followsNews(sentence);
    }

    /** Whether the sentence began with news, so that what it says of history was said in passing. */
    private boolean followsNews(Sentence sentence) {
        return claims.stream().anyMatch(claim -> claim.isIn(sentence) && claim.isNews());
    }
}
