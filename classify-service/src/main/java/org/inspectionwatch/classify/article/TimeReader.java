package org.inspectionwatch.classify.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.jspecify.annotations.Nullable;

/** Tells news from history by dates, tense and words of time, for one clause at a time. */
final class TimeReader {
    /** Rule of a grade that has stood since a date. */
    static final String SINCE = "since-date";

    private static final Pattern INTRODUCTION = Pattern.compile(
            "^(?:(?:since|following|after|despite|years after)\\b[^,]{3,160}, (?!the (?:day|week|month|year|date|time|moment|spring|summer|autumn|winter)\\b)|(?:(?:and|but|nearly|almost|just|barely|only|some|about|more than|less than|over|exactly),? )*(?:\\d{1,2}|an?|[a-z]+) (?:years?|months?|decades?|weeks?)(?: and a half)? (?:(?:after|on from|since)\\b[^,]{3,160}|on|later), )");
    private static final Pattern PUBLICATION =
            Pattern.compile("\\b(?:published|released|out)(?: today| online)?,? (?:on |in )?(?:\\w+day,? )?\\(?$");
    private static final Pattern SINCE_DATE = Pattern.compile(
            "^(?:(?!first|time|highest|best|but|and)[\\w'\"-]++ ){0,6}(?!first|time|highest|best|but|and)[\\w'\"-]++,?(?: where (?:it|they) (?:had|have|has) (?:been|stood|sat|languished|remained))? since (?:(?:early|late|mid|the (?:\\w+ of)|the|\\w+ of) )?((?:\\w+ )?(?:19|20)\\d\\d)\\b(?!,? when)");
    private static final Lexicon STORIES = Lexicon.load("stories.txt");
    private static final Lexicon EARLIER = Lexicon.load("earlier.txt");
    private static final String SINCE_WORD = " since ";
    private static final Pattern SINCE_WHEN = Pattern.compile("^since (?:\\w+ )?(?:19|20)\\d\\d,? when\\b");
    /** "But earlier, in 2015, it was inadequate": a date that stands alone between commas before the clause of a grade. */
    private static final Pattern FRONTED = Pattern.compile(
            "(?:^|[,;:] |\\b(?:and|but|while|yet) )(?:(?:earlier|before that|before then|previously|at first|back|further back)(?: still)?,? )?(?:in|by) (?:\\w+ )?((?:19|20)\\d\\d), $");

    private static final Pattern YEARS_OWN =
            Pattern.compile("^(?:19|20)\\d\\d's (?:[\\w-]+ ){0,2}(?:inspection|report|rating|judge?ment|visit)\\b");
    private static final Pattern AS_INSPECTED = Pattern.compile(
            "\\baccording to (?:[\\w']+ ){0,4}(?:inspection|report|judge?ment)(?: [\\w']+){0,2} (?:in|of|from) (?:\\w+ )?(?:19|20)\\d\\d\\b");
    private static final Pattern COMPARED = Pattern.compile(
            "\\b(?:than|compared (?:with|to)|unlike) (?:(?:it|they) (?:was|were|had been) )?(?:in |its |the )*$");
    private static final Pattern WHEN = Pattern.compile("(?:when|where)\\b");
    private static final int BESIDE = 3;
    private static final int LEAD = 24;
    /** "Inadequate when inspectors came in 2018, the council is good": what the present tense says is not of the date before it. */
    private static final Pattern TURNS_TO_NOW = Pattern.compile(
            ", [^,;:]*\\b(?:is|are|has (?:now )?been|have (?:now )?been)(?: (?:now|also|both|all|today|finally|once again|rated|judged|graded|found|deemed|considered|to|be|as|an?))* ?['\"]?$");
    /** "Good, up from the inadequate verdict of 2013": the date of what it rose or fell from. */
    private static final Pattern ORIGIN = Pattern.compile(
            "\\b(?:up|down|back|step|rise|fall|jump|leap|climb|drop|improvement|change|advance|upgrade|away|cry|different) (?:from|on) (?!(?:\\w+ )?(?:19|20)\\d\\d)");

    private static final Pattern STANDING_SINCE =
            Pattern.compile("\\b(?:since|as of) (?:\\w+ )?(?:19|20)\\d\\d[^,;]*$");
    private static final Pattern NOW_GRADE = Pattern.compile("\\b(?:now|today)(?: (?!in\\b)\\w+){0,3} ['\"]?$");
    private static final Set<String> UNDATED = Set.of(
            "last-year",
            "last-time",
            "last-called",
            "previous-rules",
            "years-ago",
            "earlier",
            "previous",
            Time.LAST_INSPECTION,
            "last-inspected",
            "at-that-time",
            "for-years",
            "before-year");

    private final Lexicon lexicon;
    private final Calendar calendar;
    private final DateFinder dates;
    private final YearCounts counts;

    TimeReader(Lexicon lexicon, Calendar calendar) {
        this.lexicon = lexicon;
        this.calendar = calendar;
        this.dates = new DateFinder(calendar.article());
        this.counts = new YearCounts(calendar, dates);
    }

    Calendar calendar() {
        return calendar;
    }

    DateFinder dates() {
        return dates;
    }

    YearCounts counts() {
        return counts;
    }

    /**
     * The time of a grade.
     *
     * @param norm its sentence
     * @param clause the part of the sentence that belongs to the grade
     * @param before the clause before it, which gives the date where this one hangs on it; or null
     * @param grade offset of the grade
     */
    Time of(String norm, Clause clause, @Nullable Clause before, int grade) {
        int turn = turn(norm, clause, grade);
        return turn < 0
                ? ofMain(Descriptions.blanked(norm, grade), clause, before, grade)
                : ofMain(norm, new Clause(turn, clause.end(), false), null, grade);
    }

    /** Where a clause that began with an old date comes to the present tense of its grade; -1 where it does not. */
    private int turn(String norm, Clause clause, int grade) {
        int end = Math.min(grade, norm.length());
        Matcher turns = TURNS_TO_NOW.matcher(norm).region(Math.min(clause.start(), end), end);
        boolean after =
                turns.find() && !old(norm, clause.start(), turns.start()).isEmpty();
        return after
                        && !STANDING_SINCE
                                .matcher(norm.substring(clause.start(), turns.start()))
                                .find()
                ? turns.start()
                : -1;
    }

    private Time ofMain(String norm, Clause clause, @Nullable Clause before, int grade) {
        PartialDate since = since(norm, grade);
        if (since != null) {
            return new Time(true, List.of(since), SINCE);
        }
        List<PartialDate> pointed = before == null ? List.of() : pointed(norm, clause, before);
        if (!pointed.isEmpty()) {
            return new Time(true, pointed, "relative-to-date");
        }
        int start = clause.start() + introduction(norm, clause, grade);
        String text = norm.substring(start, clause.end());
        List<PartialDate> old = nearest(norm, start, clause.end(), grade);
        Lexicon.Hit told = cue(norm.substring(start, Math.max(grade, start)), text);
        Lexicon.Hit cue = isNew(told, text, before == null ? "" : before.of(norm)) ? null : told;
        Time hanging = old.isEmpty() && before != null ? hanging(norm, clause, before, text, cue) : null;
        if (hanging != null) {
            return hanging;
        }
        Matcher source = AS_INSPECTED.matcher(norm);
        List<PartialDate> inspected = source.find() ? old(norm, source.start(), source.end()) : List.of();
        if (old.isEmpty() && !inspected.isEmpty()) {
            return new Time(true, inspected, "as-inspected");
        }
        if (old.isEmpty()
                && text.startsWith("after ")
                && STORIES.has("set-up.before", norm.substring(0, clause.start()))) {
            return new Time(true, List.of(), Time.BEFORE_HISTORY);
        }
        PartialDate later = counts.later(clause.of(norm), words -> old(norm, 0, clause.start() + words));
        if (later != null) {
            return new Time(true, List.of(later), "past-date");
        }
        if (!old.isEmpty()) {
            return new Time(true, old, "past-date");
        }
        Matcher fronted = FRONTED.matcher(norm.substring(0, clause.start()));
        List<PartialDate> then = fronted.find() ? old(norm, fronted.start(1), fronted.end(1)) : List.of();
        if (!then.isEmpty() && !lexicon.has("now.clause", text)) {
            return new Time(true, then, "past-date");
        }
        PartialDate counted = start > clause.start()
                ? null
                : counts.after(norm.substring(Math.max(0, clause.start() - LEAD), clause.end()));
        return counted == null
                ? byCue(norm, start, clause.end(), cue)
                : new Time(true, List.of(counted), "years-after");
    }

    /** The time that the clause before gives to one that names none; null where it gives none. */
    private @Nullable Time hanging(String norm, Clause clause, Clause before, String text, Lexicon.@Nullable Hit cue) {
        if (clause.relative()) {
            return relative(norm, before, text, cue);
        }
        return before.start() == 0 ? opening(norm, clause, before, text) : null;
    }

    private @Nullable Time relative(String norm, Clause before, String text, Lexicon.@Nullable Hit cue) {
        List<PartialDate> antecedent = old(norm, before.start(), before.end());
        boolean speaksOfIt = text.matches("^(?:when|where|with|which|that|having)\\b.*")
                && !(text.startsWith("with ") && EARLIER.has("as-then", before.of(norm)));
        if (!antecedent.isEmpty() && speaksOfIt && nearEnd(norm, before)) {
            return new Time(true, antecedent, "relative-to-date");
        }
        if (!antecedent.isEmpty() && text.startsWith("before ")) {
            return new Time(true, List.of(), "before-event");
        }
        boolean ofLast = (text.startsWith("when") && lexicon.has("history.clause", before.of(norm)))
                || (text.matches("^(?:which|that|where)\\b.*") && lexicon.has("ends-with-last", before.of(norm)));
        if (cue == null && ofLast) {
            return new Time(true, List.of(), "relative-to-history");
        }
        return null;
    }

    private @Nullable Time opening(String norm, Clause clause, Clause before, String text) {
        List<PartialDate> opening = nearest(norm, 0, before.end(), clause.start());
        boolean past = lexicon.has("opens-with-past", before.of(norm))
                && (!opening.isEmpty() || lexicon.has("history.clause", before.of(norm)));
        if (past && !lexicon.has("now.word", text) && !lexicon.has("now.clause", text)) {
            return new Time(true, opening, "opens-with-past");
        }
        return null;
    }

    /** "Has become the first whose services are rated G": no grade that only stands. */
    private static boolean isNew(Lexicon.@Nullable Hit cue, String clause, String before) {
        return cue != null
                && cue.rule().startsWith("present-r")
                && (EARLIER.has("new-now", clause) || EARLIER.has("becomes", before));
    }

    /** "2015, when they were inadequate, and 2018, when ...": the date right before the words that point back to it. */
    private List<PartialDate> pointed(String norm, Clause clause, Clause before) {
        boolean points = clause.relative() && WHEN.matcher(clause.of(norm)).lookingAt();
        List<DateMention> found = points ? dates.in(before.of(norm)) : List.of();
        boolean beside = !found.isEmpty()
                && clause.start() - before.start() - found.getLast().end() <= BESIDE
                && !isCompared(norm, before.start() + found.getLast().start());
        return beside ? nearest(norm, before.start(), before.end(), clause.start()) : List.of();
    }

    private Time byCue(String norm, int start, int end, Lexicon.@Nullable Hit cue) {
        return cue == null ? Time.NOW : new Time(true, undated(norm, start, end, cue), cue.rule());
    }

    /** "Good since 2019" is a standing grade of that year; null where the words behind the grade are no such ones. */
    private @Nullable PartialDate since(String norm, int grade) {
        Matcher matcher = SINCE_DATE.matcher(norm.substring(Math.min(grade, norm.length())));
        if (norm.indexOf(SINCE_WORD, grade) < 0 || !matcher.find()) {
            return null;
        }
        return dates.in(matcher.group(1)).stream()
                .map(DateMention::date)
                .filter(date -> date != null && calendar.isOld(date))
                .findFirst()
                .orElse(null);
    }

    private boolean nearEnd(String norm, Clause before) {
        List<DateMention> found = dates.in(before.of(norm));
        return !found.isEmpty()
                && before.end() - before.start() - found.getLast().end() < 60;
    }

    private Lexicon.@Nullable Hit cue(String untilGrade, String clause) {
        if (lexicon.has("now.clause", untilGrade)) {
            return null;
        }
        Lexicon.Hit cue = lexicon.first("history.clause", untilGrade);
        if (cue == null) {
            cue = lexicon.all("history.clause", clause).stream()
                    .filter(hit -> UNDATED.contains(hit.rule()) && !hit.rule().equals("previous"))
                    .findFirst()
                    .orElse(null);
        }
        return cue;
    }

    /** Length of an introduction such as "Since its last inspection in 2015, " that ends before the grade. */
    private static int introduction(String norm, Clause clause, int grade) {
        Matcher matcher = INTRODUCTION.matcher(norm.substring(clause.start(), Math.max(clause.start(), grade)));
        int opening = matcher.find() ? matcher.end() : 0;
        String main = norm.substring(clause.start() + opening, Math.max(clause.start() + opening, grade));
        Matcher now = NOW_GRADE.matcher(main);
        return now.find() ? opening + now.start() : opening;
    }

    /** Of a cue such as "earlier this year" the date is the article's own year, which by itself is not old. */
    private List<PartialDate> undated(String norm, int start, int end, Lexicon.Hit cue) {
        if (!cue.rule().equals("earlier")) {
            return List.of();
        }
        List<PartialDate> found = new ArrayList<>();
        for (DateMention mention : dates.in(norm.substring(start, end))) {
            if (mention.date() != null && !mention.date().equals(calendar.article())) {
                found.add(mention.date());
            }
        }
        return found;
    }

    /** The old dates nearest to the grade; several only where they are enumerated. */
    private List<PartialDate> nearest(String norm, int start, int end, int grade) {
        List<DateMention> found = dates.in(norm.substring(start, end)).stream()
                .filter(mention -> mention.date() != null
                        && calendar.isOld(mention.date())
                        && !belongsToPerson(norm, start + mention.start())
                        && !isCompared(norm, start + mention.start())
                        && !isOfOrigin(norm, start + mention.start(), grade))
                .toList();
        List<PartialDate> best = List.of();
        int distance = Integer.MAX_VALUE;
        for (int i = 0; i < found.size(); i++) {
            List<PartialDate> group = new ArrayList<>();
            int first = i;
            group.add(found.get(i).date());
            while (i + 1 < found.size()
                    && isEnumeration(norm.substring(
                            start + found.get(i).end(), start + found.get(i + 1).start()))) {
                i++;
                group.add(found.get(i).date());
            }
            int away = Math.abs(start + found.get(first).start() - grade);
            if (away < distance) {
                distance = away;
                best = group;
            }
        }
        return best;
    }

    private static boolean isOfOrigin(String norm, int start, int grade) {
        return grade < start && ORIGIN.matcher(norm.substring(grade, start)).find();
    }

    /** "Better than in 2016": the date of what a grade is compared with. */
    private static boolean isCompared(String norm, int date) {
        return COMPARED.matcher(norm.substring(Math.max(0, date - 40), date)).find();
    }

    private static boolean isEnumeration(String between) {
        return between.matches(",? (?:and,? (?:(?:again|once more|then),? )?(?:in )?|in )?|, and (?:in )?|, ?");
    }

    /** The dates of a sentence that are too old to be news. */
    List<PartialDate> oldDates(String norm) {
        return old(norm, 0, norm.length());
    }

    private List<PartialDate> old(String norm, int start, int end) {
        List<PartialDate> found = new ArrayList<>();
        for (DateMention mention : dates.in(norm.substring(start, end))) {
            PartialDate date = mention.date();
            if (date != null && calendar.isOld(date) && !belongsToPerson(norm, start + mention.start())) {
                found.add(date);
            }
        }
        return found;
    }

    /** "appointed in 2016", "set up in 2014": dates of other things. */
    private static boolean belongsToPerson(String norm, int date) {
        String left = norm.substring(Math.max(0, date - 40), date);
        if (YEARS_OWN.matcher(norm.substring(date)).find()) {
            return false;
        }
        if (SINCE_WHEN.matcher(norm.substring(Math.max(0, date - 6))).find()) {
            return false;
        }
        if (left.matches(".*\\b(?:before|until) (?:in |early |late )*$")) {
            return true;
        }
        if (left.matches(
                ".*\\b(?:launched|introduced|set up|established|created|founded|came into force|(?<!it |they |inspectors |ofsted |watchdog |team |visitors )came in),? (?:back )?(?:in|on|since) (?:early |late )?$")) {
            return true;
        }
        return left.matches(
                        ".*\\b(?:before|appointed|joined|set up|established|began|introduced|started|came into force|(?<!it |they |inspectors |ofsted |watchdog |team |visitors )came in|created|founded|launched|took (?:over|control)|until|appointment of .*|next|since|for the first time since|first time since) (?:in |early |late )*$")
                && !left.matches(
                        ".*\\b(?:inspection|inspectors|rated|inadequate|judged|improvement|outstanding|good|adequate)\\b.*");
    }

    /** Whether a date is that of a publication. */
    static boolean isPublication(String norm, int date) {
        return PUBLICATION.matcher(norm.substring(Math.max(0, date - 50), date)).find();
    }
}
