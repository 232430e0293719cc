package org.inspectionwatch.classify.article;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.inspectionwatch.classify.authority.Mention;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.PartialDate;

/**
 * Names what stands around a grade word, without asking which construction it is part of: words by what they do, its place, how the
 * authority is named. Confined to one article.
 */
final class Traits {
    private static final Lexicon LEXICON = Lexicon.load("traits.txt");
    private static final Lexicon STORIES = Lexicon.load("stories.txt");
    private static final List<String> NEAR = LEXICON.sectionsUnder("near.");
    private static final List<String> BEFORE = LEXICON.sectionsUnder("before.");
    private static final List<String> AFTER = LEXICON.sectionsUnder("after.");
    private static final List<String> SENTENCE = LEXICON.sectionsUnder("sentence.");
    private static final int REACH = 45;
    private static final int CLOSE = 40;
    private static final int LEAD = 3;
    private static final int SHORT = 70;
    private static final int LONG = 220;
    private static final int OPENING = 5;

    private final Lexicon rules;
    private final Article article;
    private final List<SentenceScope> scopes;
    private final TimeReader times;
    private final GradeFinder grades;
    private final Forms forms;
    private final Topics topics;
    private final Map<String, Integer> named = new HashMap<>();
    private final Set<String> inLead = new HashSet<>();
    private final Set<String> inHeadline = new HashSet<>();

    Traits(Lexicon rules, Article article, List<SentenceScope> scopes, TimeReader times) {
        this.rules = rules;
        this.article = article;
        this.scopes = scopes;
        this.times = times;
        this.grades = new GradeFinder(rules);
        this.forms = new Forms(rules);
        this.topics = new Topics(rules);
        for (Sentence sentence : article.sentences()) {
            for (String id : Scopes.ids(scopes.get(sentence.index()).mentions())) {
                named.merge(id, 1, Integer::sum);
                if (sentence.index() < LEAD) {
                    inLead.add(id);
                }
                if (sentence.index() == 0) {
                    inHeadline.add(id);
                }
            }
        }
    }

    /** The grade words of a sentence that an inspection of a council may have given, in order. */
    List<GradeHit> words(Sentence sentence) {
        return grades.in(sentence.norm()).stream()
                .filter(hit -> !hit.ofSend() && !hit.isAnnual())
                .toList();
    }

    /** Whether the clause of a grade dates it to an earlier inspection. */
    boolean isDated(Sentence sentence, GradeHit hit) {
        Clause clause = sentence.clauseAt(hit.start());
        Time time = times.of(sentence.norm(), clause, null, hit.start());
        return time.history() && !time.dates().isEmpty();
    }

    /** The traits of one of these words as a grade of an authority, in the order of their names. */
    Set<String> of(Sentence sentence, GradeHit hit, String authorityId) {
        Set<String> traits = new TreeSet<>();
        List<GradeHit> hits = words(sentence);
        Clause clause = sentence.clauseAt(hit.start());
        addNear(sentence.norm(), hits, hit, clause, traits);
        addWords(sentence, hit, traits);
        addPlace(sentence, hits, hit, traits);
        addTime(sentence, hit, clause, traits);
        addTopics(sentence, hit, clause, traits);
        addNaming(sentence, hits, hit, authorityId, traits);
        return traits;
    }

    private static void addNear(String norm, List<GradeHit> hits, GradeHit hit, Clause clause, Set<String> traits) {
        int at = hits.indexOf(hit);
        int last = at == 0 ? 0 : hits.get(at - 1).end();
        int next = at + 1 == hits.size() ? norm.length() : hits.get(at + 1).start();
        int from = Math.max(Math.max(last, hit.start() - REACH), Math.min(clause.start(), hit.start()));
        int to = Math.max(hit.end(), Math.min(Math.min(next, hit.end() + REACH), Math.max(clause.end(), hit.end())));
        String before = norm.substring(from, hit.start());
        String after = norm.substring(hit.end(), to);
        for (String section : NEAR) {
            if (LEXICON.has(section, before)) {
                traits.add(section + ".before");
            }
            if (LEXICON.has(section, after)) {
                traits.add(section + ".after");
            }
        }
    }

    private static void addAll(List<String> sections, String text, Set<String> traits) {
        sections.stream().filter(section -> LEXICON.has(section, text)).forEach(traits::add);
    }

    private void addWords(Sentence sentence, GradeHit hit, Set<String> traits) {
        String norm = sentence.norm();
        String before = norm.substring(0, hit.start());
        String after = norm.substring(hit.end());
        addAll(BEFORE, before, traits);
        addAll(AFTER, after, traits);
        addAll(SENTENCE, norm, traits);
        for (String section : List.of("all-areas", "provider", "grading", "noclaim.sentence", "group-of")) {
            if (rules.has(section, norm)) {
                traits.add("rule." + section);
            }
        }
        if (rules.has("general.plural", after)) {
            traits.add("rule.general.plural");
        }
        if (STORIES.has("own-words.before", before) || STORIES.has("own-words.after", after)) {
            traits.add("rule.own-words");
        }
        if (forms.isExplainer(norm)) {
            traits.add("rule.explainer");
        }
    }

    private void addPlace(Sentence sentence, List<GradeHit> hits, GradeHit hit, Set<String> traits) {
        int index = sentence.index();
        int count = article.sentences().size();
        String third = index < (count + 1) / 2 ? "early" : "late";
        traits.add("place." + (index < LEAD ? index + 1 : index == count - 1 ? "last" : third));
        if (sentence.isHeading()) {
            traits.add("place.heading");
        }
        int length = sentence.norm().length();
        if (length < SHORT || length > LONG) {
            traits.add(length < SHORT ? "length.short" : "length.long");
        }
        traits.add("grades." + Math.min(LEAD, hits.size()));
        if (hits.size() > 1) {
            int at = hits.indexOf(hit);
            traits.add("order." + (at == 0 ? "first" : at == hits.size() - 1 ? "last" : "middle"));
        }
        traits.add("grade." + hit.grade().slug());
        traits.add(hit.substitute() ? "word.substitute" : "word." + hit.rule());
        String before = sentence.norm().substring(0, hit.start());
        if (before.chars().filter(letter -> letter == '"').count() % 2 == 1) {
            traits.add("word.in-quote");
        }
        if (hit.start() == 0) {
            traits.add("word.opening");
        } else if (Character.isUpperCase(sentence.text().charAt(hit.start()))) {
            traits.add("word.capital");
        }
    }

    private void addTime(Sentence sentence, GradeHit hit, Clause clause, Set<String> traits) {
        String norm = sentence.norm();
        for (DateMention mention : times.dates().in(norm)) {
            PartialDate date = mention.date();
            if (date != null) {
                boolean old = times.calendar().isOldVisit(date);
                traits.add(old ? "date.old" : "date.new");
                if (old && clause.holds(mention.start()) && Math.abs(mention.start() - hit.start()) < REACH) {
                    traits.add("date.old-near");
                }
            }
        }
        if (times.of(norm, clause, null, hit.start()).history()) {
            traits.add("date.history");
        }
    }

    private void addTopics(Sentence sentence, GradeHit hit, Clause clause, Set<String> traits) {
        Set<Judgement> lines = topics.in(clause.of(sentence.norm()));
        if (lines.isEmpty()) {
            traits.add("topic.none");
        }
        for (Judgement line : lines) {
            traits.add(
                    switch (line) {
                        case OVERALL -> "topic.overall";
                        case LSCB -> "topic.board";
                        default -> "topic.line";
                    });
        }
        if (forms.isDenied(sentence.norm(), clause, hit)) {
            traits.add("rule.denied");
        }
    }

    private void addNaming(Sentence sentence, List<GradeHit> hits, GradeHit hit, String id, Set<String> traits) {
        SentenceScope scope = scopes.get(sentence.index());
        List<String> here = Scopes.ids(scope.mentions());
        traits.add("names." + Math.min(LEAD, here.size()));
        if (!scope.passing().isEmpty()) {
            traits.add("names.others");
        }
        if (here.contains(id)) {
            traits.add(here.size() == 1 ? "named.alone" : "named.among");
            addDistance(scope.mentions(), hits, hit, id, traits);
        } else {
            traits.add("named.not-here");
        }
        int times = named.getOrDefault(id, 0);
        traits.add("named." + (times <= 1 ? "seldom" : times <= LEAD ? "twice" : "often"));
        if (named.size() == 1) {
            traits.add("named.only");
        }
        if (inLead.contains(id)) {
            traits.add("named.lead");
        }
        if (inHeadline.contains(id)) {
            traits.add("named.headline");
        }
    }

    private static void addDistance(
            List<Mention> mentions, List<GradeHit> hits, GradeHit hit, String id, Set<String> traits) {
        Mention last = mentions.stream()
                .filter(mention -> mention.authority().authorityId().equals(id) && mention.end() <= hit.start())
                .reduce((one, other) -> other)
                .orElse(null);
        if (last == null) {
            traits.add("named.behind");
            return;
        }
        boolean parted = mentions.stream().anyMatch(other -> other.start() >= last.end() && other.end() <= hit.start());
        boolean close = hit.start() - last.end() < CLOSE;
        traits.add(parted ? "named.parted" : close ? "named.close" : "named.before");
        if (hits.stream().anyMatch(other -> other.start() >= last.end() && other.end() <= hit.start())) {
            traits.add("named.other-grade-between");
        }
        if (last.start() < OPENING) {
            traits.add("named.opening");
        }
    }
}
