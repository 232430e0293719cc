package org.inspectionwatch.classify.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.jspecify.annotations.Nullable;

/** What an article is about where that is no outcome of its own: an inspection under way, or what came after a report. */
final class Story {
    /** Rule of a grade that an article on what came after it recalls. */
    static final String RULE = "aftermath";

    private static final Lexicon LEXICON = Lexicon.load("stories.txt");
    /** Rule of a grade that its sentence dates to a month long before the article. */
    static final String DATED = "dated-rating";

    /** Rule of a grade in a story whose inspection has only begun. */
    static final String UNDER_WAY = "under-way";
    /** Rule of what a review of a whole year tells. */
    static final String REVIEWED = "review-of-the-year";

    private static final int DAYS_OF_NEWS = 45;
    private static final int DAYS_TO_AN_AREAS_REPORT = 120;
    private static final Set<Integer> TURN_OF_YEAR = Set.of(12, 1);
    private static final Map<String, Integer> LAST_MONTHS = Map.of("spring", 5, "summer", 8, "autumn", 11);
    private static final int SEVERAL = 2;
    private static final int LEAD = 2;
    private static final int YEAR = 4;
    private static final int DAYS_SINCE_VISIT = 90;

    private final Article article;
    private final boolean underWay;
    private final boolean aftermath;
    private final boolean response;
    private final boolean yearReview;

    /**
     * The story of an article.
     *
     * @param listed what its source calls it, and the words of its address
     */
    Story(Article article, String listed) {
        this.article = article;
        this.underWay = article.sentences().stream()
                .limit(LEAD + 1L)
                .anyMatch(sentence ->
                        LEXICON.has("under-way", sentence.norm()) && !LEXICON.has("under-way.told", sentence.norm()));
        this.response = opensWith("response");
        this.aftermath = response || opensWith("aftermath");
        this.yearReview = opensWith("year-review") || LEXICON.has("year-review", listed);
    }

    private boolean opensWith(String section) {
        return article.sentences().stream().limit(LEAD).anyMatch(sentence -> LEXICON.has(section, sentence.norm()));
    }

    /** Whether inspectors are there now, so that no visit it tells of is today's. */
    boolean isUnderWay() {
        return underWay;
    }

    /** Whether a sentence speaks of a visit that has not taken place yet. */
    static boolean isToCome(Sentence sentence) {
        return LEXICON.has("visit.to-come", sentence.norm());
    }

    /** Whether it opens with what others did or said after a report. */
    boolean isAftermath() {
        return aftermath;
    }

    /** The claims in their order; in such a story those that it dates to an earlier month are history, and so are those that follow. */
    List<Claim> sorted(List<Claim> claims, List<Cue> cues, DateFinder dates) {
        boolean visited =
                cues.stream().anyMatch(cue -> !cue.history() && cue.sentence().index() <= LEAD);
        Map<String, Time> recalled = new HashMap<>();
        List<PartialDate> out = published(dates);
        List<Claim> sorted = new ArrayList<>();
        boolean seasons = isOfSeasons(claims);
        for (Claim claim : claims) {
            boolean follows = aftermath
                    && claim.time().dates().isEmpty()
                    && LEXICON.has("aftermath.follows", claim.sentence().norm());
            Time whole = seasons && claim.isNews() ? reviewed() : whole(claim);
            if (isBroughtBack(claim)) {
                whole = new Time(true, earlierMonths(claim.sentence().norm(), dates), DATED);
            }
            if (follows) {
                recalled.putIfAbsent(
                        claim.authorityId(),
                        new Time(true, earlierMonths(claim.sentence().norm(), dates), RULE));
            }
            if (whole != null) {
                sorted.add(claim.at(whole));
                continue;
            }
            if (claim.isNews() && !recalled.containsKey(claim.authorityId())) {
                List<PartialDate> earlier =
                        out.isEmpty() ? earlier(claim.sentence(), dates, "aftermath.dated", 0) : out;
                if (aftermath && earlier.isEmpty()) {
                    earlier = earlier(claim.sentence(), dates, "aftermath.visited", DAYS_SINCE_VISIT);
                }
                boolean season = aftermath
                        && LEXICON.has("aftermath.season", claim.sentence().norm());
                boolean look = aftermath && claim.hit().ofSend() && isOfEarlierLook(claim.sentence(), dates);
                if (look || season || ((aftermath || !out.isEmpty()) && !earlier.isEmpty())) {
                    recalled.put(claim.authorityId(), new Time(true, earlier, RULE));
                }
            }
            Time time = recalled.getOrDefault(claim.authorityId(), dated(claim, visited, dates));
            sorted.add(time != null && (follows || claim.isNews()) ? claim.at(time) : claim);
        }
        return sorted;
    }

    /** "Members were reminded that A had been rated". */
    private static boolean isBroughtBack(Claim claim) {
        String norm = claim.sentence().norm();
        return claim.time().dates().isEmpty()
                && LEXICON.has(
                        "brought-back", norm.substring(0, Math.min(claim.hit().start(), norm.length())));
    }

    /** "Spring belonged to A ... the autumn to B": at the turn of a year, a story that goes through its seasons looks back. */
    private boolean isOfSeasons(List<Claim> claims) {
        PartialDate published = article.published();
        if (published == null || published.month() == null || !TURN_OF_YEAR.contains(published.month())) {
            return false;
        }
        List<Claim> told = claims.stream()
                .filter(claim ->
                        claim.isNews() && LEXICON.has("season", claim.sentence().norm()))
                .toList();
        long seasons = told.stream()
                .flatMap(claim -> seasons(claim.sentence().norm()))
                .distinct()
                .count();
        return seasons >= SEVERAL
                && told.stream().map(Claim::authorityId).distinct().count() >= SEVERAL;
    }

    /** The time of what a review tells, its year: in January the one before; none where the article has no date. */
    private Time reviewed() {
        PartialDate published = article.published();
        if (published == null) {
            return new Time(true, List.of(), REVIEWED);
        }
        Integer month = published.month();
        int year = month != null && month == 1 ? published.year() - 1 : published.year();
        return new Time(true, List.of(PartialDate.parse(String.valueOf(year))), REVIEWED);
    }

    private static Stream<String> seasons(String norm) {
        return LEXICON.all("season", norm).stream().map(hit -> norm.substring(hit.start(), hit.end()));
    }

    /** The time of what cannot be news in this story, whatever is told; null where it can. */
    private @Nullable Time whole(Claim claim) {
        if (!claim.isNews()) {
            return null;
        }
        if (yearReview && !LEXICON.has("out-now", claim.sentence().norm())) {
            return reviewed();
        }
        boolean standing =
                aftermath && LEXICON.has("aftermath.standing", claim.sentence().norm());
        if (standing) {
            return new Time(true, List.of(), RULE);
        }
        boolean told = LEXICON.has("under-way.outcome", claim.sentence().norm());
        return underWay && !told ? new Time(true, List.of(), UNDER_WAY) : null;
    }

    /** Whether the sentence names the month of an inspection whose report has long been out. */
    private boolean isOfEarlierLook(Sentence sentence, DateFinder dates) {
        PartialDate published = article.published();
        return published != null
                && earlierMonths(sentence.norm(), dates).stream()
                        .anyMatch(date ->
                                date.latest().isBefore(published.earliest().minusDays(DAYS_TO_AN_AREAS_REPORT)));
    }

    /** Visits, of which an article on what came after a report only recalls those of a month long past. */
    List<Cue> recalled(List<Cue> cues) {
        boolean yearly =
                article.sentences().stream().limit(LEAD).anyMatch(sentence -> LEXICON.has("yearly", sentence.norm()));
        if (yearReview) {
            return cues.stream().map(Cue::past).toList();
        }
        return aftermath || yearly ? cues.stream().map(this::recalled).toList() : cues;
    }

    private Cue recalled(Cue cue) {
        PartialDate published = article.published();
        boolean old = published != null
                && published.month() != null
                && cue.date() != null
                && cue.date().month() != null
                && cue.date().latest().isBefore(published.earliest().minusDays(DAYS_OF_NEWS));
        boolean season = aftermath
                && cue.date() == null
                && cue.sentence().index() > 0
                && LEXICON.has("season-gone", cue.sentence().norm());
        return season || (old && (response || cue.sentence().index() >= LEAD)) ? cue.past() : cue;
    }

    /** The month long before the article's in which it says that the report came out; empty where it says none. */
    private List<PartialDate> published(DateFinder dates) {
        return article.sentences().stream()
                .skip(1)
                .map(sentence -> earlier(sentence, dates, "dated-publication", aftermath ? 0 : DAYS_OF_NEWS))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** "Judged adequate in January": history in any story of another season; null where the words are no such ones. */
    private @Nullable Time dated(Claim claim, boolean visited, DateFinder dates) {
        String norm = claim.sentence().norm();
        if (visited && claim.sentence().index() > LEAD && LEXICON.has("recalled-inspection", norm)) {
            return new Time(true, earlierMonths(norm, dates), DATED);
        }
        PartialDate which = ofNamedYear(claim);
        if (which != null) {
            return new Time(true, List.of(which), DATED);
        }
        if (claim.sentence().index() == 0 || (claim.sentence().index() == 1 && opensUnnamed())) {
            return null;
        }
        if (visited && LEXICON.has("recalled-inspection.own", norm)) {
            return new Time(true, List.of(), DATED);
        }
        List<PartialDate> season = claim.of(Judgement.OVERALL)
                        && !claim.isAnnual()
                        && (visited || opensWith("visits-told") || opensWith("yearly"))
                        && LEXICON.has("season-rating", norm)
                ? new Seasons(article.published()).last(norm)
                : List.of();
        if (!season.isEmpty()) {
            return new Time(true, season, DATED);
        }
        if (isOfPastSeason(claim)) {
            return new Time(true, List.of(), DATED);
        }
        PartialDate own = ofItsYear(claim);
        if (own != null) {
            return new Time(true, List.of(own), DATED);
        }
        Lexicon.Hit then = LEXICON.first("dated-rating", norm);
        if (then == null || then.end() <= claim.hit().start()) {
            return null;
        }
        List<PartialDate> earlier = earlier(claim.sentence(), dates, "dated-rating", DAYS_OF_NEWS);
        return earlier.isEmpty() ? null : new Time(true, earlier, DATED);
    }

    /** "A council has been told that ...": whose name only the next sentence gives. */
    private boolean opensUnnamed() {
        return LEXICON.has("unnamed-lead", article.sentences().getFirst().norm());
    }

    /** "Its board, which Ofsted found inadequate in 2016": what names an earlier year; null where none is so named. */
    private @Nullable PartialDate ofNamedYear(Claim claim) {
        PartialDate published = article.published();
        String norm = claim.sentence().norm();
        Lexicon.Hit hit = LEXICON.first("which-in-year", norm);
        if (published == null
                || hit == null
                || claim.hit().start() < hit.start()
                || hit.end() < claim.hit().end()) {
            return null;
        }
        PartialDate year = PartialDate.parse(norm.substring(hit.end() - YEAR, hit.end()));
        return year.year() < published.year() ? year : null;
    }

    /** "Judged outstanding this spring", in an article of late summer. */
    private boolean isOfPastSeason(Claim claim) {
        PartialDate published = article.published();
        Integer month = published == null ? null : published.month();
        return month != null
                && LEXICON.matches("past-season", claim.sentence().norm()).stream()
                        .anyMatch(season -> season.start() <= claim.hit().start()
                                && claim.hit().end() <= season.end()
                                && month - LAST_MONTHS.getOrDefault(season.group("season"), month) >= SEVERAL);
    }

    /** "Leeds, rated outstanding in 2022": who names the year of the article itself recalls; null where none is so named. */
    private @Nullable PartialDate ofItsYear(Claim claim) {
        PartialDate published = article.published();
        String norm = claim.sentence().norm();
        Lexicon.Hit hit = LEXICON.first("rated-in-year", norm);
        if (published == null || hit == null || claim.sentence().index() <= LEAD) {
            return null;
        }
        boolean same = hit.start() <= claim.hit().start() && claim.hit().end() <= hit.end();
        String year = norm.substring(hit.end() - YEAR, hit.end());
        return same && year.equals(String.valueOf(published.year())) ? PartialDate.parse(year) : null;
    }

    private List<PartialDate> earlierMonths(String norm, DateFinder dates) {
        PartialDate published = article.published();
        return published == null || published.month() == null
                ? List.of()
                : dates.in(norm).stream()
                        .map(DateMention::date)
                        .filter(date -> date != null
                                && date.month() != null
                                && date.latest().isBefore(published.earliest()))
                        .limit(1)
                        .toList();
    }

    /** The month to which a sentence dates a report, where it ended so many days before the article's or more. */
    private List<PartialDate> earlier(Sentence sentence, DateFinder dates, String section, int days) {
        PartialDate published = article.published();
        Lexicon.Hit dated = LEXICON.first(section, sentence.norm());
        if (published == null || published.month() == null || dated == null) {
            return List.of();
        }
        return earlierMonths(sentence.norm().substring(dated.start(), dated.end()), dates).stream()
                .filter(date -> date.latest().isBefore(published.earliest().minusDays(days)))
                .toList();
    }
}
