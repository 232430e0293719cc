package org.inspectionwatch.classify.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inspectionwatch.classify.authority.Mention;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.jspecify.annotations.Nullable;

/** Finds where an article names a visit, or an inspection without grades. */
final class CueReader {
    private static final List<String> SECTIONS = List.of(
            "kind.focused_visit",
            "kind.monitoring_visit",
            "kind.jtai",
            "kind.area_send_revisit",
            "kind.area_send",
            "kind.unannounced",
            "kind.annual_rating");
    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
    private static final Pattern PARTED = Pattern.compile(", and the\\b");
    private static final Pattern ORDINAL = Pattern.compile(
            "\\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\\b (?:[\\w']+ ){0,2}?(?:monitoring|(?:such )?visit|since|look|check|trip|return|letters|deals?|dealt|concerns?|covers?|turns?|tells?)"
                    + "|\\bmonitoring (?:visits?|letters?|reports?)(?: -|,) (?:the|its) (first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\\b");

    private static final Lexicon STORIES = Lexicon.load("stories.txt");

    private final Lexicon lexicon;
    private final TimeReader times;

    CueReader(Lexicon lexicon, TimeReader times) {
        this.lexicon = lexicon;
        this.times = times;
    }

    /** The cues of an article in order; none where the sentence's authority can't be told. */
    List<Cue> read(List<Sentence> sentences, List<SentenceScope> scopes) {
        List<Cue> cues = new ArrayList<>();
        for (Sentence sentence : sentences) {
            for (String section : Story.isToCome(sentence) ? List.<String>of() : SECTIONS) {
                Lexicon.Hit hit = lexicon.first(section, sentence.norm());
                if (hit != null && !isComing(hit, sentence.norm())) {
                    for (String id : near(hit, sentence, scopes.get(sentence.index()))) {
                        cues.add(cue(id, sentence, hit));
                    }
                }
            }
        }
        return cues;
    }

    /** "There will be a monitoring inspection": none that has taken place. */
    private static boolean isComing(Lexicon.Hit hit, String norm) {
        return STORIES.all("visit.coming", norm).stream()
                .anyMatch(other -> hit.start() < other.end() && other.start() < hit.end());
    }

    /** Those named in the same clause as the words, else all that the sentence is about. */
    private static List<String> near(Lexicon.Hit hit, Sentence sentence, SentenceScope scope) {
        for (Clause clause : sentence.clauses()) {
            if (clause.holds(hit.start())) {
                List<Mention> inside = scope.mentions().stream()
                        .filter(mention -> clause.holds(mention.start()) && !isParted(sentence.norm(), hit, mention))
                        .toList();
                boolean others = scope.mentions().stream().anyMatch(mention -> isParted(sentence.norm(), hit, mention));
                return inside.isEmpty() ? others ? scope.inherited() : scope.authorities() : Scopes.ids(inside);
            }
        }
        return scope.authorities();
    }

    /** "Says the report, and the centre in B ...": B comes in only after the words are done. */
    private static boolean isParted(String norm, Lexicon.Hit hit, Mention mention) {
        return mention.start() > hit.end()
                && PARTED.matcher(norm.substring(hit.end(), mention.start())).find();
    }

    private Cue cue(String authorityId, Sentence sentence, Lexicon.Hit hit) {
        InspectionKind kind =
                InspectionKind.valueOf(hit.section().substring("kind.".length()).toUpperCase(Locale.ROOT));
        String norm = sentence.norm();
        DateMention date = dateNear(sentence, hit);
        boolean dated = date != null && date.date() != null && times.calendar().article() != null;
        boolean old = dated
                ? times.calendar()
                        .isOldVisit(Objects.requireNonNull(
                                Objects.requireNonNull(date).date()))
                : !lexicon.has("recent", norm)
                        && lexicon.all("kind.old-visit", norm).stream()
                                .anyMatch(other -> other.start() <= hit.end() && hit.start() <= other.end() + 12);
        boolean past = old || lexicon.has("kind.past-visits", norm);
        return new Cue(
                authorityId,
                kind,
                sentence,
                past,
                kind == InspectionKind.MONITORING_VISIT ? number(norm) : null,
                date == null ? null : date.date(),
                hit.rule(),
                sentence.text().substring(hit.start(), hit.end()));
    }

    static @Nullable Integer number(String norm) {
        Matcher matcher = ORDINAL.matcher(norm);
        return matcher.find()
                ? ORDINALS.indexOf(matcher.group(1) == null ? matcher.group(2) : matcher.group(1)) + 1
                : null;
    }

    /** The date in the clause of the words that is not one of publication, nor of another inspection. */
    private @Nullable DateMention dateNear(Sentence sentence, Lexicon.Hit hit) {
        String norm = sentence.norm();
        for (Clause clause : sentence.clauses()) {
            if (clause.holds(hit.start())) {
                for (DateMention mention : times.dates().in(clause.of(norm))) {
                    PartialDate date = mention.date();
                    int at = clause.start() + mention.start();
                    if (date != null && !TimeReader.isPublication(norm, at) && !ofAnother(norm, clause, hit, at)) {
                        return mention;
                    }
                }
            }
        }
        return null;
    }

    private static boolean ofAnother(String norm, Clause clause, Lexicon.Hit hit, int date) {
        String between = date > hit.end() ? norm.substring(hit.end(), date) : norm.substring(clause.start(), date);
        return between.matches(".*\\b(?:since|last inspection|inadequate|rated|judged|of .*inspection)\\b.*")
                && !between.matches(".*\\bvisit\\b.*");
    }
}
