package org.inspectionwatch.classify.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inspectionwatch.classify.authority.Mention;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads the grades of an earlier time that no construction explains: a grade of the whole service, in a clause of an earlier time,
 * beside news of the same authority, whatever its verb. Confined to one article.
 */
final class EarlierGrades {
    /** Rule of an earlier grade that nothing but words of time or of comparison tell. */
    static final String RULE = "compared-grade";

    private static final Lexicon LEFTOVERS = Lexicon.load("leftovers.txt");
    private static final Lexicon WORDS = Lexicon.load("earlier.txt");
    private static final int LAST_OF_OLD_FRAMEWORKS = 2013;
    private static final int DAYS_OF_NEWS = 45;
    /** Characters between a name and a clause that hangs on it: "X council, which". */
    private static final int BESIDE = 20;

    private static final Pattern OPENING = Pattern.compile(
            "(?:after|when|once|with|following)\\b[^,;]*\\b(?:lent|lends|sent|helped|stepped in|took over|came to|joined|advised|seconded|gave|lending|helping|supporting|partner\\w*)\\b[^,;]*, the (?:council|authority|borough|county|city|town|department|service)\\b");

    private final Lexicon rules;
    private final GradeFinder grades;
    private final Forms forms;
    private final NamedLines lines;
    private final TimeReader times;
    private final Unchanged unchanged;
    private final List<Claim> claims;
    private final List<Cue> cues;

    /**
     * Reads beside what is known already.
     *
     * @param read claims of the article so far
     * @param cues visits that it names
     */
    EarlierGrades(Lexicon rules, TimeReader times, List<Claim> read, List<Cue> cues) {
        this.rules = rules;
        this.grades = new GradeFinder(rules);
        this.forms = new Forms(rules);
        this.lines = new NamedLines(rules, LEFTOVERS);
        this.times = times;
        this.unchanged = new Unchanged(rules);
        this.claims = new ArrayList<>(read);
        this.cues = cues;
    }

    /** All claims in order, with those of earlier grades. */
    List<Claim> with(List<Sentence> sentences, List<SentenceScope> scopes) {
        for (Sentence sentence : sentences) {
            String norm = sentence.norm();
            SentenceScope scope = scopes.get(sentence.index());
            List<GradeHit> hits = grades.in(norm);
            if (!forms.isExplainer(norm) && !rules.has("provider", norm)) {
                Sentence before = sentence.index() == 0 ? null : sentences.get(sentence.index() - 1);
                hits.stream()
                        .filter(hit -> (isGradeWord(norm, hit) || isBygone(norm, hit))
                                && !isRead(sentence, hit)
                                && !isOfOther(sentence, hit))
                        .forEach(hit -> read(
                                before, new GradePlace(sentence, scope, hit, hits, sentence.clauseAt(hit.start()))));
            }
        }
        claims.sort(Claim.BY_SENTENCE);
        return claims;
    }

    /** "Outstanding no more": whether the words around a grade only say that it is over. */
    private static boolean isBygone(String norm, GradeHit hit) {
        return WORDS.pairs("bygone", norm.substring(0, hit.start()), norm.substring(hit.end()));
    }

    /** Whether its clause, or what a relative clause hangs on, speaks of scales, of councils as such or of other bodies. */
    private static boolean isOfOther(Sentence sentence, GradeHit hit) {
        Clause clause = sentence.clauseAt(hit.start());
        String words = sentence.norm().substring(clause.relative() ? 0 : clause.start(), clause.end());
        return (LEFTOVERS.has("other", words) || WORDS.has("other-judge", words))
                && !WORDS.has("member", sentence.norm());
    }

    private boolean isRead(Sentence sentence, GradeHit hit) {
        return claims.stream().anyMatch(claim -> claim.reads(sentence, hit));
    }

    private void read(@Nullable Sentence before, GradePlace place) {
        Time time = time(before, place);
        String id = whose(place);
        if (time == null
                || id == null
                || isKnown(id, time)
                || !(EarlierSubjects.isOfWhole(place, isOfOldFrameworks(time))
                        || isDatedOutcome(place)
                        || isBygone(place.sentence().norm(), place.hit()))) {
            return;
        }
        String norm = place.sentence().norm();
        String words = isOfOldFrameworks(time)
                ? place.sinceComma()
                : norm.substring(0, Math.max(place.clause().end(), place.hit().end()));
        boolean ofOld = isOfOldFrameworks(time) && WORDS.has("old-object", place.clauseBefore());
        boolean ofLine = !ofOld
                && lines.in(words).stream()
                        .filter(named -> !WORDS.has("of-scale", words.substring(0, named.start())))
                        .map(Alignment.Named::thing)
                        .anyMatch(subject -> !subject.lines().contains(Judgement.OVERALL)
                                && !subject.reach().is(Reach.Kind.ALL));
        if (ofLine || isOfPeople(place) || isDenied(place) || !isNews(id, time) || isKeptOtherwise(id, place)) {
            return;
        }
        claims.add(Claim.overall(id, place.sentence(), place.hit(), time, RULE));
    }

    /** Where what stands before a grade no longer denies it: "not what we hoped for, given that ...". */
    private static int asserted(String norm, GradeHit hit) {
        return WORDS.matches("deny.border", norm.substring(0, hit.start())).stream()
                .mapToInt(MatchResult::end)
                .max()
                .orElse(0);
    }

    private static Clause asserted(GradePlace place) {
        int start = asserted(place.sentence().norm(), place.hit());
        Clause clause = place.clause();
        return new Clause(Math.max(start, clause.start()), clause.end(), clause.relative());
    }

    /** "Managers at the council were singled out as outstanding". */
    private static boolean isOfPeople(GradePlace place) {
        return place.scope().mentions().stream()
                .filter(mention -> place.clause().holds(mention.start()))
                .anyMatch(mention ->
                        LEFTOVERS.has("said.people-at", place.sentence().norm().substring(0, mention.start())));
    }

    private boolean isDenied(GradePlace place) {
        return !isBygone(place.sentence().norm(), place.hit())
                && !LEFTOVERS.has("past.till-now", place.sinceLast())
                && !WORDS.has("member", place.clauseBefore())
                && !WORDS.has("journey", place.clauseBefore())
                && forms.isDenied(place.sentence().norm(), asserted(place), place.hit());
    }

    private static boolean isGradeWord(String norm, GradeHit hit) {
        int start = asserted(norm, hit);
        GradeHit moved =
                new GradeHit(hit.grade(), hit.start() - start, hit.end() - start, hit.rule(), hit.substitute());
        return Leftovers.isGradeWord(norm.substring(start), moved);
    }

    /** Whom alone the sentence names before the grade; where none, whom it names alone, or who is meant before it; or null. */
    private @Nullable String whose(GradePlace place) {
        boolean none =
                place.scope().mentions().isEmpty() && place.scope().passing().isEmpty();
        String meant = meant(place);
        return none && meant == null ? onlyGraded() : meant;
    }

    /** The one authority whose new grade the article gives; null where it gives none or several. */
    private @Nullable String onlyGraded() {
        List<String> ids = claims.stream()
                .filter(claim -> claim.isNews() && claim.of(Judgement.OVERALL))
                .map(Claim::authorityId)
                .distinct()
                .toList();
        return ids.size() == 1 ? ids.getFirst() : null;
    }

    private static @Nullable String meant(GradePlace place) {
        int grade = place.hit().start();
        String helped = helped(place);
        if (helped != null) {
            return helped;
        }
        List<Mention> mentions = place.scope().mentions();
        if (place.scope().passing().stream().anyMatch(mention -> mention.start() < grade)) {
            return null;
        }
        List<Mention> ahead =
                mentions.stream().filter(mention -> mention.end() <= grade).toList();
        boolean hangs = !ahead.isEmpty()
                && place.clause().relative()
                && place.clause().start() - ahead.getLast().end() <= BESIDE;
        List<String> before = Scopes.ids(hangs ? List.of(ahead.getLast()) : ahead);
        List<String> all = place.scope().authorities();
        List<String> ids = !before.isEmpty()
                ? before
                : all.size() == 1 ? all : place.scope().inherited();
        boolean one =
                ids.size() == 1 && (!before.isEmpty() || place.scope().passing().isEmpty());
        return one ? ids.getFirst() : null;
    }

    /** "After Leeds council lent its director, the authority climbed to G": whom the story is about, not whom the opening names. */
    private static @Nullable String helped(GradePlace place) {
        int grade = place.hit().start();
        Matcher back = OPENING.matcher(place.sentence().norm().substring(0, grade));
        List<String> inherited = place.scope().inherited();
        boolean turns = back.lookingAt()
                && inherited.size() == 1
                && !Scopes.ids(place.scope().mentions()).contains(inherited.getFirst())
                && place.scope().mentions().stream().allMatch(mention -> mention.end() <= back.end());
        return turns ? inherited.getFirst() : null;
    }

    /** The time of a grade of an earlier inspection; null where its words don't say that it is one. */
    private @Nullable Time time(@Nullable Sentence before, GradePlace place) {
        String norm = place.sentence().norm();
        String clause = place.clause().of(norm);
        if (isBygone(norm, place.hit())) {
            return Time.ofLastInspection(times.oldDates(norm));
        }
        if (Leftovers.isPast(norm, place.hit(), place.hits()) || WORDS.has("left", place.sinceLast())) {
            return new Time(true, dates(place), RULE);
        }
        if (WORDS.has("now", place.sinceLast())) {
            return null;
        }
        if (!times.oldDates(clause).isEmpty()) {
            return new Time(true, dates(place), RULE);
        }
        List<PartialDate> lately = lately(place);
        if (!lately.isEmpty()) {
            return Time.ofLastInspection(lately);
        }
        Lexicon.Hit given = WORDS.first("given-when", place.after());
        if (given != null) {
            int start = place.hit().end();
            List<PartialDate> then = times.oldDates(norm.substring(start + given.start(), start + given.end()));
            return then.size() == 1 ? new Time(true, then, RULE) : null;
        }
        List<PartialDate> byNext = datesOfNext(place);
        if (byNext != null) {
            return new Time(true, byNext, RULE);
        }
        Time byClause =
                times.of(norm, place.clause(), clauseBefore(place), place.hit().start());
        if (byClause.history() && !Time.BEFORE_HISTORY.equals(byClause.rule())) {
            return byClause;
        }
        boolean told = before != null
                && (!times.oldDates(before.norm()).isEmpty() || rules.has("previous.inspection", before.norm()));
        return told && before != null && WORDS.has("then", clause)
                ? new Time(true, times.oldDates(before.norm()), RULE)
                : null;
    }

    /** "The report that found it G came out in January of this year": beside a visit that gives no grade; empty where there is none. */
    private List<PartialDate> lately(GradePlace place) {
        String id = whose(place);
        String clause = place.clause().of(place.sentence().norm());
        PartialDate published = times.calendar().article();
        boolean visited = cues.stream()
                .anyMatch(cue -> cue.authorityId().equals(id)
                        && !cue.history()
                        && (cue.kind() == InspectionKind.MONITORING_VISIT || cue.kind() == InspectionKind.FOCUSED_VISIT)
                        && !cue.sentence().equals(place.sentence()));
        if (!visited || published == null || !WORDS.has("this-year", clause)) {
            return List.of();
        }
        List<PartialDate> months = times.dates().in(clause).stream()
                .map(DateMention::date)
                .filter(date -> date != null
                        && date.latest().isBefore(published.earliest().minusDays(DAYS_OF_NEWS)))
                .toList();
        return months.isEmpty() && WORDS.rulesIn("this-year", clause).contains("early")
                ? List.of(PartialDate.parse(String.valueOf(published.year())))
                : months;
    }

    /** "Which Ofsted had at G when it looked in 2019": dates of a clause behind that tells of an earlier time; null where it does not. */
    private @Nullable List<PartialDate> datesOfNext(GradePlace place) {
        Clause next = place.sentence().clauses().stream()
                .filter(other -> other.start() >= place.clause().end())
                .findFirst()
                .orElse(null);
        String text = next == null ? "" : next.of(place.sentence().norm());
        List<PartialDate> dates = times.oldDates(text);
        boolean earlier = text.startsWith("when ") && (!dates.isEmpty() || rules.has("previous.inspection", text));
        return earlier ? dates : null;
    }

    private static @Nullable Clause clauseBefore(GradePlace place) {
        return place.sentence().clauses().stream()
                .filter(other -> other.end() <= place.clause().start())
                .reduce((first, second) -> second)
                .orElse(null);
    }

    /** Those of the clause: one for each of its grades in order, else the nearest; else those of the sentence. */
    private List<PartialDate> dates(GradePlace place) {
        String norm = place.sentence().norm();
        Clause ahead = clauseBefore(place);
        boolean points = place.clause().relative() && place.clause().of(norm).startsWith("when ");
        List<PartialDate> pointed = ahead == null || !points ? List.of() : times.oldDates(ahead.of(norm));
        List<PartialDate> old = times.oldDates(place.clause().of(norm));
        if (old.isEmpty() && !pointed.isEmpty()) {
            return List.of(pointed.getLast());
        }
        List<GradeHit> inside = place.hits().stream()
                .filter(hit -> place.clause().holds(hit.start()))
                .toList();
        if (old.size() == inside.size()) {
            return List.of(old.get(inside.indexOf(place.hit())));
        }
        List<PartialDate> nearest =
                times.of(norm, place.clause(), null, place.hit().start()).dates();
        return nearest.isEmpty() ? times.oldDates(norm) : nearest;
    }

    private boolean isKnown(String id, Time time) {
        List<Claim> earlier = claims.stream()
                .filter(claim -> claim.authorityId().equals(id) && !claim.isNews() && claim.of(Judgement.OVERALL))
                .toList();
        boolean more = time.dates().size() == 1
                && claims.stream()
                        .flatMap(claim -> claim.time().dates().stream())
                        .noneMatch(
                                date -> date.year() == time.dates().getFirst().year());
        return !earlier.isEmpty() && !more;
    }

    /** To 2013 the graded lines were others, and a grade of them stood for the service. */
    private static boolean isOfOldFrameworks(Time time) {
        return !time.dates().isEmpty() && time.dates().stream().allMatch(date -> date.year() <= LAST_OF_OLD_FRAMEWORKS);
    }

    /** Whether the article announces something else of an authority: its new grade, or a visit since. */
    private boolean isNews(String id, Time time) {
        boolean graded = claims.stream()
                .anyMatch(claim -> claim.authorityId().equals(id) && claim.isNews() && claim.of(Judgement.OVERALL));
        boolean ofLines = claims.stream()
                .anyMatch(claim -> claim.authorityId().equals(id) && claim.isNews() && !claim.isOfPartner());
        return graded
                || (ofLines && !time.dates().isEmpty())
                || cues.stream()
                        .anyMatch(cue -> cue.authorityId().equals(id)
                                && !cue.history()
                                && (cue.kind() == InspectionKind.MONITORING_VISIT
                                        || cue.kind() == InspectionKind.FOCUSED_VISIT)
                                && !time.dates().isEmpty());
    }

    /** Whether the news is a grade "again", and not this one: then this one is older than the last. */
    private boolean isKeptOtherwise(String id, GradePlace place) {
        return claims.stream()
                .anyMatch(claim -> claim.authorityId().equals(id)
                        && claim.of(Judgement.OVERALL)
                        && !claim.isIn(place.sentence())
                        && claim.grade() != place.hit().grade()
                        && unchanged.isKept(claim));
    }

    /** Whether its clause dates what inspectors or the service did, and names nothing that the grade could be for instead. */
    private boolean isDatedOutcome(GradePlace place) {
        String clause = asserted(place).of(place.sentence().norm());
        return !times.oldDates(clause).isEmpty()
                && LEFTOVERS.first("earlier.copula", place.clauseBefore()) == null
                && WORDS.has("outcome.act", clause)
                && !WORDS.has("outcome.other", clause)
                && !rules.has("predecessor", place.sentence().norm());
    }
}
