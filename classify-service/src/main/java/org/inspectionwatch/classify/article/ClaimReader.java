package org.inspectionwatch.classify.article;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.PartialDate;

/** Reads the grades that sentences give to authorities. Confined to one article. */
final class ClaimReader {
    private static final Pattern OWN_YEAR =
            Pattern.compile("^['\"]?(?: rating| grade)? (?:in|since) (?:\\w+ )?(?:19|20)\\d\\d,? (?:to|into)\\b");
    private static final Set<String> UNTIL_NOW = Set.of("up-from", Forms.APPOSITION);
    /** Rules of "after ...": what was lost then is the grade before the news. */
    private static final Set<String> WEAK_EVENT = Set.of("since-event", "since-noun", "past-date");

    private static final Pattern ANOTHER = Pattern.compile(
            "^(?:while |whereas |but |and |although )?an?(?:other)? (?:[\\w-]+ ){0,4}(?:council|authority|borough|county|city|town)\\b");
    private static final int TO = 4;
    private static final Pattern FROM_YEAR = Pattern.compile(
            "\\bfrom\\b[^;]{0,60}\\b(?:19|20)\\d\\d,? (?:all the way |straight |back )?(?:to|into) (?:\\w+ )?['\"]?$");
    private static final int ATTRIBUTE_BEFORE = 40;

    private final Lexicon lexicon;
    private final GradeFinder grades;
    private final Forms forms;
    private final Topics topics;
    private final TimeReader times;
    private final JudgementReader judgements;
    private final Doubts doubts;
    private final Repetitions repetitions;
    private final Reaches reaches;
    private final List<Claim> claims = new ArrayList<>();
    private List<Sentence> sentences = List.of();

    ClaimReader(Lexicon lexicon, TimeReader times, Doubts doubts) {
        this.doubts = doubts;
        this.lexicon = lexicon;
        this.grades = new GradeFinder(lexicon);
        this.forms = new Forms(lexicon);
        this.topics = new Topics(lexicon);
        this.times = times;
        this.judgements = new JudgementReader(lexicon, topics);
        this.reaches = new Reaches(lexicon);
        this.repetitions = new Repetitions(lexicon, topics, times);
    }

    /** The claims of an article in order. */
    List<Claim> read(List<Sentence> all, List<SentenceScope> scopes) {
        sentences = all;
        GradeTables tables = new GradeTables(grades, topics);
        for (Sentence sentence : sentences) {
            if (tables.isComparison(sentence)) {
                claims.addAll(tables.read(sentence, scopes.get(sentence.index())));
            } else if (!speaksOfProvider(sentence.norm())
                    || grades.in(sentence.norm()).stream().allMatch(GradeHit::ofSend)) {
                SentenceScope scope = scopes.get(sentence.index());
                if (scope.mentions().isEmpty()) {
                    int groups = lexicon.all("group-of", sentence.norm()).size();
                    read(
                            sentence,
                            groups > 1 ? new SentenceScope(List.of(), List.of(), List.of()) : scope,
                            groups == 1);
                } else {
                    read(sentence, scope, false);
                }
            }
        }
        claims.addAll(new StandingGroups(lexicon, grades).of(sentences, scopes, claims));
        return claims;
    }

    private boolean speaksOfProvider(String norm) {
        return lexicon.has("provider", norm) && !lexicon.has("provider.beside", norm);
    }

    private void read(Sentence sentence, SentenceScope scope, boolean counted) {
        String norm = sentence.norm();
        List<GradeHit> hits = grades.in(norm);
        if (hits.isEmpty()) {
            add(last().flatMap(last -> repetitions.of(sentence, scope, last, claims)));
        }
        if (hits.isEmpty() || forms.isExplainer(norm)) {
            return;
        }
        List<Clause> clauses = ClauseSplitter.split(norm);
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            List<GradeHit> inside =
                    hits.stream().filter(hit -> clause.holds(hit.start())).toList();
            if (!inside.isEmpty()) {
                readClause(new ClauseContext(sentence, scope, counted, clauses, i), inside);
            } else {
                add(last().flatMap(last -> repetitions.of(sentence, clause, scope, last)));
            }
        }
    }

    private Optional<Claim> last() {
        return claims.isEmpty() ? Optional.empty() : Optional.of(claims.getLast());
    }

    private void add(Optional<Claim> claim) {
        claim.ifPresent(claims::add);
    }

    private void readClause(ClauseContext context, List<GradeHit> hits) {
        String norm = context.sentence().norm();
        List<Forms.Found> found = new ArrayList<>();
        List<GradeHit> rating = new ArrayList<>();
        Forms.Previous previous = null;
        for (GradeHit hit : hits) {
            Forms.Found form = forms.of(norm, context.clause(), hit, previous, gap(context, hit));
            if (form != null) {
                if (form.rule().equals("moved-on")) {
                    found.set(found.size() - 1, new Forms.Found(Form.MOVED_FROM, "moved-from"));
                    leaveBehind(found);
                }
                rating.add(hit);
                found.add(form);
                previous = new Forms.Previous(hit, form);
            }
        }
        if (lexicon.has("respectively", norm) && hits.size() > 1 && !rating.isEmpty()) {
            readRespectively(context, hits, found.getFirst());
            return;
        }
        hits.stream().filter(hit -> !rating.contains(hit)).forEach(hit -> doubtUnread(context, hit));
        if (isGeneral(context, rating, found)) {
            return;
        }
        String masked = hits.size() > 1 ? masked(context) : norm;
        for (int i = 0; i < rating.size(); i++) {
            GradeHit hit = rating.get(i);
            List<GradeHit> bordering = hits.stream()
                    .filter(other -> rating.contains(other) || ClauseSplitter.areParted(masked, hit, other))
                    .toList();
            int at = bordering.indexOf(hit);
            GradeHit before = at == 0 ? null : bordering.get(at - 1);
            GradeHit after = at + 1 == bordering.size() ? null : bordering.get(at + 1);
            Clause part = ClauseSplitter.partFor(masked, context.clause(), before, hit, after);
            claim(context, part, hit, found.get(i));
        }
    }

    private void doubtUnread(ClauseContext context, GradeHit hit) {
        String norm = context.sentence().norm();
        Set<Judgement> named = topics.in(context.clause().of(norm));
        if (!named.isEmpty() && lexicon.has("grading", norm) && !forms.isDenied(norm, context.clause(), hit)) {
            doubts.unread(context.scope().authorities(), hit.grade(), named);
        }
    }

    /** "Outstanding councils get a shorter visit": of no council in particular. */
    private boolean isGeneral(ClauseContext context, List<GradeHit> rating, List<Forms.Found> found) {
        return rating.size() == 1
                && found.getFirst().form() == Form.ATTRIBUTE
                && context.scope().mentions().isEmpty()
                && !context.counted()
                && lexicon.has(
                        "general.plural",
                        context.sentence().norm().substring(rating.getFirst().end()));
    }

    /** "From inadequate to good and now to outstanding": what was left first is older than the grade before. */
    private static void leaveBehind(List<Forms.Found> found) {
        for (int i = 0; i < found.size() - 1; i++) {
            if (found.get(i).form() == Form.MOVED_FROM) {
                found.set(i, new Forms.Found(Form.MOVED_FROM, Time.BEFORE_HISTORY));
            }
        }
    }

    /** "A and B were rated good and inadequate respectively": one grade each, or none where the numbers differ. */
    private void readRespectively(ClauseContext context, List<GradeHit> rating, Forms.Found form) {
        List<String> ids = Subjects.enumerated(
                context.sentence(),
                context.scope(),
                context.clause(),
                rating.getFirst().start());
        if (ids.size() == rating.size()) {
            for (int i = 0; i < ids.size(); i++) {
                Time time = time(context, context.clause(), rating.get(i), form);
                claims.add(new Claim(
                        ids.get(i),
                        context.sentence(),
                        rating.get(i),
                        EnumSet.of(Judgement.OVERALL),
                        Reach.NAMED,
                        time,
                        form.form(),
                        "respectively",
                        false));
            }
        }
    }

    private String masked(ClauseContext context) {
        StringBuilder text = new StringBuilder(topics.masked(context.sentence().norm()));
        context.scope().mentions().forEach(mention -> Topics.mask(text, mention.start(), mention.end()));
        return text.toString();
    }

    private static int gap(ClauseContext context, GradeHit hit) {
        return context.scope().mentions().stream()
                .filter(mention -> context.clause().holds(mention.start()) && mention.end() <= hit.start())
                .mapToInt(mention -> hit.start() - mention.end())
                .min()
                .orElse(-1);
    }

    private void claim(ClauseContext context, Clause whole, GradeHit hit, Forms.Found form) {
        Sentence sentence = context.sentence();
        String norm = sentence.norm();
        boolean opening = form.rule().equals("opening");
        Clause part = opening ? new Clause(whole.start(), norm.indexOf(',', hit.end()), false) : whole;
        Time time = time(context, part, hit, form);
        Reach named = reaches.in(part.of(norm), before(context, part));
        List<String> ids = subjects(context, part, hit, form);
        boolean boardToo = lexicon.has("board-too", part.of(norm));
        Set<Judgement> lines = left(context, part, form)
                .map(Claim::judgements)
                .orElseGet(() -> judgements.of(context, part, hit, named, claims));
        Reach reach = named;
        if (reach.is(Reach.Kind.COUNTED) && !EnumSet.of(Judgement.OVERALL).containsAll(lines)) {
            reach = Reach.NAMED;
        }
        if (!time.history() && ids.isEmpty() && lines.contains(Judgement.OVERALL)) {
            doubts.ofWhom(context.scope().authorities(), hit.grade());
        }
        if (!time.history() && lines.isEmpty() && reach.is(Reach.Kind.NAMED)) {
            doubts.ofLines(ids, hit.grade());
        }
        if (form.form() == Form.MOVED_TO && !lines.contains(Judgement.OVERALL)) {
            last().filter(claim -> context.clause().holds(claim.hit().start())
                            && claim.sentence().equals(sentence)
                            && claim.form() == Form.MOVED_FROM)
                    .ifPresent(claim -> claims.set(claims.size() - 1, claim.of(lines, claim.rule())));
        }
        for (String id : ids) {
            boolean inherited = context.scope().mentions().isEmpty();
            Claim claim = new Claim(id, sentence, hit, lines, reach, time, form.form(), form.rule(), inherited);
            if (boardToo) {
                claims.add(claim.again(sentence, EnumSet.of(Judgement.OVERALL), reach, time, form.rule()));
            }
            if (!lines.isEmpty() || !reach.is(Reach.Kind.NAMED)) {
                claims.add(claim);
            }
        }
    }

    /** "From A to B": the claim of A, whose lines B has too where the words between name none of their own. */
    private Optional<Claim> left(ClauseContext context, Clause part, Forms.Found form) {
        String norm = context.sentence().norm();
        boolean bare = form.form() == Form.MOVED_TO && topics.in(part.of(norm)).isEmpty();
        return last().filter(claim -> bare
                && claim.sentence().equals(context.sentence())
                && claim.form() == Form.MOVED_FROM
                && (context.clause().holds(claim.hit().start())
                        || !lexicon.has("form.own-subject", context.clause().of(norm))));
    }

    private static List<String> subjects(ClauseContext context, Clause part, GradeHit hit, Forms.Found form) {
        if (context.counted()) {
            return context.scope().inherited();
        }
        boolean another = context.scope().mentions().isEmpty()
                && context.index() > 0
                && ANOTHER.matcher(context.clause().of(context.sentence().norm()))
                        .find();
        if (another) {
            return List.of();
        }
        if (form.rule().equals(Subjects.COUNTED_LIST)) {
            return Subjects.listedAfter(context.sentence(), context.scope(), hit);
        }
        int at = form.form() == Form.ATTRIBUTE ? hit.end() + ATTRIBUTE_BEFORE : hit.start();
        List<String> ids = Subjects.of(context.sentence(), context.scope(), part, at);
        List<String> alike = Subjects.alike(context.sentence(), context.scope(), hit);
        return Stream.concat(ids.stream(), alike.stream()).distinct().toList();
    }

    /** What stands before a part: its sentence up to it, after the sentence before. */
    private String before(ClauseContext context, Clause part) {
        Sentence sentence = context.sentence();
        String last =
                sentence.index() == 0 ? "" : sentences.get(sentence.index() - 1).norm();
        return last + ' ' + sentence.norm().substring(0, part.start());
    }

    /** Whether the sentence began with news, so that what it says of history was said in passing. */
    private boolean followsNews(Sentence sentence) {
        return claims.stream().anyMatch(claim -> claim.sentence().equals(sentence) && claim.isNews());
    }

    private Time time(ClauseContext context, Clause part, GradeHit hit, Forms.Found form) {
        String norm = context.sentence().norm();
        if (form.rule().equals(Time.BEFORE_HISTORY)) {
            return new Time(true, List.of(), Time.BEFORE_HISTORY);
        }
        String before = norm.substring(context.clause().start(), hit.start());
        if (lexicon.pairs("form.kept-as-given", before, norm.substring(hit.end()))) {
            return Time.NOW;
        }
        boolean moved = form.form() == Form.MOVED_FROM || form.form() == Form.MOVED_TO;
        Clause own = moved ? context.clause() : part;
        if (form.rule().equals("from-to")
                && FROM_YEAR.matcher(norm.substring(0, hit.start())).find()) {
            own = new Clause(Math.max(own.start(), hit.start() - TO), own.end(), own.relative());
        }
        Time time = times.of(norm, own, context.before(), hit.start());
        return form.form() == Form.MOVED_FROM ? left(norm, hit, form, time) : reached(context, part, form, time);
    }

    /** Time of a grade that was left behind. */
    private Time left(String norm, GradeHit hit, Forms.Found form, Time time) {
        String after = norm.substring(hit.end());
        if (TimeReader.SINCE.equals(time.rule())
                || UNTIL_NOW.contains(form.rule())
                || OWN_YEAR.matcher(after).find()
                || (form.rule().equals("no-longer") && WEAK_EVENT.contains(String.valueOf(time.rule())))) {
            return new Time(true, time.dates(), "moved-from");
        }
        return time.history()
                ? new Time(true, List.of(), Time.BEFORE_HISTORY)
                : new Time(true, times.inYears(after), "moved-from");
    }

    /** Time of a grade that was given: that of its own words, of a "when" behind it, or of the claim that it goes on from. */
    private Time reached(ClauseContext context, Clause part, Forms.Found form, Time time) {
        Sentence sentence = context.sentence();
        Clause next = context.next();
        if (!time.history() && next != null && next.of(sentence.norm()).startsWith("when ")) {
            List<PartialDate> dates = times.oldDates(next.of(sentence.norm()));
            if (!dates.isEmpty()) {
                return new Time(true, dates, "dated-by-when");
            }
        }
        Claim last = claims.isEmpty() ? null : claims.getLast();
        if (!time.history() && last != null && goesOnFrom(last, sentence, part, form)) {
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
                && last.sentence().equals(sentence)
                && last.time().history()
                && !last.rule().equals("no-longer")
                && !lexicon.has("now.word", text)
                && !followsNews(sentence);
    }
}
