package org.inspectionwatch.classify.article;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inspectionwatch.contracts.finding.Judgement;

/** Reads the grades that sentences give to authorities. Confined to one article. */
final class ClaimReader {

    private static final Pattern ANOTHER = Pattern.compile(
            "^(?:while |whereas |but |and |although )?an?(?:other)? (?:[\\w-]+ ){0,4}(?:council|authority|borough|county|city|town)\\b");
    private static final Pattern ANY = Pattern.compile(
            "(?:^|[ \"(])(?<!\\b(?:is|are|was|were|be|been|remains?|becomes?|became|as|we|now|still|again|stays?|from|to|into|for) )(?:an?|any|every|each) ['\"]?$");
    private static final Pattern ANY_COUNCIL = Pattern.compile(
            "['\"]?(?:[ -]rated)? (?:council|authority|borough|department)\\b(?! (?:that|which|in|for|with|on|to)\\b)");
    private static final Pattern COUNCILS =
            Pattern.compile("['\"]?(?:[ -]rated)? (?:local )?(?:councils|authorities|boroughs)\\b");
    private static final int LEAD = 3;
    private static final int PAIR = 2;
    private static final int POSSESSIVE = 3;
    private static final Pattern LISTED = Pattern.compile("['\"]?(?:,|,? and) (?:an? )?['\"]?");
    private static final Pattern HANGING = Pattern.compile("^(?:where|which|whose)\\b");
    private static final Pattern INTRODUCED = Pattern.compile(
            "(?:[\\w-]+ ){0,6}(?:after|since|following|despite) (?:it |they |being |having |the )[^,]{0,60}");
    private static final int ATTRIBUTE_BEFORE = 40;

    private final Lexicon lexicon;
    private final GradeFinder grades;
    private final Forms forms;
    private final Topics topics;
    private final JudgementReader judgements;
    private final Doubts doubts;
    private final Repetitions repetitions;
    private final ClaimTimes claimTimes;
    private final Reaches reaches;
    private final List<Claim> claims = new ArrayList<>();
    private List<Sentence> sentences = List.of();
    private boolean yearly;

    ClaimReader(Lexicon lexicon, TimeReader times, Doubts doubts) {
        this.doubts = doubts;
        this.lexicon = lexicon;
        this.grades = new GradeFinder(lexicon);
        this.forms = new Forms(lexicon);
        this.topics = new Topics(lexicon);
        this.judgements = new JudgementReader(lexicon, topics);
        this.reaches = new Reaches(lexicon);
        this.repetitions = new Repetitions(lexicon, topics, times);
        this.claimTimes = new ClaimTimes(lexicon, times, claims);
    }

    /** The claims of an article in order. */
    List<Claim> read(List<Sentence> all, List<SentenceScope> scopes) {
        sentences = all;
        claimTimes.open(all);
        yearly = all.stream().limit(LEAD).anyMatch(sentence -> lexicon.has("kind.annual_rating", sentence.norm()));
        GradeTables tables = new GradeTables(grades, topics);
        for (Sentence sentence : sentences) {
            if (tables.isComparison(sentence)) {
                claims.addAll(tables.read(sentence, scopes.get(sentence.index())));
            } else if (!speaksOfProvider(sentence)
                    || grades.in(sentence.norm()).stream().allMatch(GradeHit::ofSend)) {
                SentenceScope scope = scopes.get(sentence.index());
                if (scope.mentions().isEmpty()) {
                    int groups = lexicon.all("group-of", sentence.norm()).size();
                    read(
                            sentence,
                            groups > 1 ? new SentenceScope(List.of(), List.of(), List.of()) : scope,
                            groups == 1 || (groups == 0 && isPair(sentence, scope)));
                } else {
                    read(sentence, scope, false);
                }
            }
        }
        claims.addAll(new StandingGroups(lexicon, grades).of(sentences, scopes, claims));
        return claims;
    }

    private boolean isPair(Sentence sentence, SentenceScope scope) {
        return scope.inherited().size() == PAIR && lexicon.has("pair-of", sentence.norm());
    }

    private boolean speaksOfProvider(Sentence sentence) {
        String norm = sentence.norm();
        return lexicon.has("provider", norm)
                && !lexicon.has("provider.beside", norm)
                && !gradesAsideOfProvider(sentence);
    }

    /** "The council, which was good in 2018, has lost foster homes": grades in asides before anything else is named. */
    private boolean gradesAsideOfProvider(Sentence sentence) {
        String norm = sentence.norm();
        Lexicon.Hit provider = lexicon.first("provider", norm);
        List<GradeHit> hits = grades.in(norm);
        return provider != null
                && !hits.isEmpty()
                && hits.stream().allMatch(hit -> {
                    Clause clause = sentence.clauseAt(hit.start());
                    return clause.relative() && clause.end() < provider.start();
                });
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
        List<Clause> clauses = sentence.clauses();
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
        add(last().flatMap(last -> repetitions.doneAgain(sentence, last)));
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
            int gap = gap(context, hit);
            Forms.Found form = forms.of(norm, context.clause(), hit, previous, gap);
            if (form == null && hit.isAnnual() && yearly && gap >= 0 && gap < POSSESSIVE) {
                form = new Forms.Found(Form.RATED, "annual-words");
            }
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
        boolean respectively = lexicon.has("respectively", norm) || isListed(context, hits);
        if (respectively && hits.size() > 1 && !rating.isEmpty()) {
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

    /** "A and B were judged good and outstanding": as many different grades as names, side by side. */
    private boolean isListed(ClauseContext context, List<GradeHit> hits) {
        String norm = context.sentence().norm();
        boolean beside = hits.size() > 1
                && hits.stream().map(GradeHit::grade).distinct().count() == hits.size()
                && topics.in(context.clause().of(norm)).isEmpty();
        for (int i = 1; beside && i < hits.size(); i++) {
            beside = LISTED.matcher(
                            norm.substring(hits.get(i - 1).end(), hits.get(i).start()))
                    .matches();
        }
        return beside
                && Subjects.enumerated(
                                        context.sentence(),
                                        context.scope(),
                                        context.clause(),
                                        hits.getFirst().start())
                                .size()
                        == hits.size();
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
                && (isAnyCouncil(context, rating.getFirst())
                        || lexicon.has(
                                "general.plural",
                                context.sentence()
                                        .norm()
                                        .substring(rating.getFirst().end())));
    }

    /** "One bad year and a good authority becomes an inadequate one". */
    private static boolean isAnyCouncil(ClauseContext context, GradeHit hit) {
        String norm = context.sentence().norm();
        return ANY.matcher(norm.substring(0, hit.start())).find()
                && ANY_COUNCIL.matcher(norm.substring(hit.end())).lookingAt();
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
                Time time = claimTimes.of(context, context.clause(), rating.get(i), form);
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
        boolean introduced = norm.startsWith(",", hit.end())
                && INTRODUCED
                        .matcher(norm.substring(whole.start(), Math.max(whole.start(), hit.start())))
                        .matches();
        Clause inner = Introductions.cut(norm, whole, hit);
        Clause part = opening || introduced
                ? new Clause(whole.start(), norm.indexOf(',', hit.end()), !opening && whole.relative())
                : inner;
        Time time = claimTimes.of(context, part, hit, form);
        Reach named = reaches.in(part.of(norm), before(context, part));
        List<String> ids = subjects(context, part, hit, form);
        boolean boardToo = lexicon.has("board-too", part.of(norm));
        Set<Judgement> lines = left(context, part, form)
                .map(Claim::judgements)
                .orElseGet(() -> lines(context, part, hit, form, named));
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
                            && claim.isIn(sentence)
                            && claim.form() == Form.MOVED_FROM)
                    .ifPresent(claim -> claims.set(claims.size() - 1, claim.of(lines, claim.rule())));
        }
        for (String id : ids) {
            boolean inherited = context.scope().mentions().isEmpty();
            Claim claim = new Claim(id, sentence, hit, lines, reach, time, form.form(), form.rule(), inherited);
            if (boardToo) {
                claims.add(claim.again(sentence, EnumSet.of(Judgement.OVERALL), reach, time, form.rule()));
            }
            if (lines.contains(Judgement.OVERALL)) {
                claims.addAll(claimTimes.asGivenThen(claim, context.clause(), form));
            }
            if (!lines.isEmpty() || !reach.is(Reach.Kind.NAMED)) {
                claims.add(claim);
            }
        }
    }

    private Set<Judgement> lines(ClauseContext context, Clause part, GradeHit hit, Forms.Found form, Reach reach) {
        String norm = context.sentence().norm();
        boolean ofCouncils = form.form() == Form.ATTRIBUTE
                && COUNCILS.matcher(norm).region(hit.end(), norm.length()).lookingAt();
        if (ofCouncils || (reach.is(Reach.Kind.ALL) && lexicon.has("among", norm))) {
            return EnumSet.of(Judgement.OVERALL);
        }
        boolean moved = form.form() == Form.MOVED_FROM || form.form() == Form.MOVED_TO;
        boolean bare = moved && topics.in(part.of(norm)).isEmpty();
        Set<Judgement> above = bare ? hangsOn(context) : Set.of();
        return above.isEmpty() ? judgements.of(context, part, hit, reach, claims) : above;
    }

    /** "From A to B": the claim of A, whose lines B has too where the words between name none of their own. */
    private Optional<Claim> left(ClauseContext context, Clause part, Forms.Found form) {
        String norm = context.sentence().norm();
        boolean bare = form.form() == Form.MOVED_TO && topics.in(part.of(norm)).isEmpty();
        return last().filter(claim -> bare
                && claim.isIn(context.sentence())
                && claim.form() == Form.MOVED_FROM
                && (context.clause().holds(claim.hit().start())
                        || !lexicon.has("form.own-subject", context.clause().of(norm))));
    }

    private List<String> subjects(ClauseContext context, Clause part, GradeHit hit, Forms.Found form) {
        if (context.counted()) {
            return context.scope().inherited();
        }
        String norm = context.sentence().norm();
        boolean before = context.scope().mentions().stream().noneMatch(mention -> part.holds(mention.start()))
                && lexicon.has("predecessor", norm.substring(0, hit.start()));
        if (before) {
            return List.of();
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

    /** "Support for care leavers, where the grade has gone from A to B": the lines that the clause before names; else empty. */
    private Set<Judgement> hangsOn(ClauseContext context) {
        String norm = context.sentence().norm();
        Clause before = context.before();
        boolean hangs =
                before != null && HANGING.matcher(context.clause().of(norm)).find();
        Set<Judgement> named = hangs && before != null ? topics.in(before.of(norm)) : Set.of();
        return named.contains(Judgement.OVERALL) ? Set.of() : named;
    }
}
