package org.inspectionwatch.classify.article;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.Judgement;
import org.jspecify.annotations.Nullable;

/** Reads "the council was rated good for:" and the lines of a report that follow it as a list, one a block. */
final class ListedLines {
    /** Rule of such a grade. */
    static final String RULE = "listed-below";

    private static final Lexicon LEXICON = Lexicon.load("leftovers.txt");
    private static final int LONGEST = 120;

    private final NamedLines lines;
    private final GradeFinder grades;

    /** @param rules those of rules.txt */
    ListedLines(Lexicon rules) {
        this.lines = new NamedLines(rules, LEXICON);
        this.grades = new GradeFinder(rules);
    }

    /** All claims in order, with those of such lists. */
    List<Claim> with(List<Sentence> sentences, List<SentenceScope> scopes, List<Claim> claims) {
        List<Claim> all = new ArrayList<>(claims);
        for (int i = 0; i + 1 < sentences.size(); i++) {
            Sentence lead = sentences.get(i);
            List<String> ids = scopes.get(i).authorities();
            Grade grade = ids.size() == 1 && lead.norm().endsWith(":") && !LEXICON.has("pointer.veto", lead.norm())
                    ? grade(lead, claims)
                    : null;
            for (int j = i + 1; grade != null && j < sentences.size() && isItem(sentences.get(j)); j++) {
                enter(sentences.get(j), ids.getFirst(), grade, all);
            }
        }
        all.sort(Claim.BY_SENTENCE);
        return List.copyOf(all);
    }

    /** The one grade that the words before a colon give or point to, or null. */
    private @Nullable Grade grade(Sentence lead, List<Claim> claims) {
        List<GradeHit> hits = grades.in(lead.norm());
        if (hits.size() == 1
                && LEXICON.has(
                        "list-lead", lead.norm().substring(hits.getFirst().end()))) {
            return hits.getFirst().grade();
        }
        List<Grade> before = claims.stream()
                .filter(claim -> claim.isNews()
                        && claim.sentence().index() >= lead.index() - 1
                        && claim.sentence().index() <= lead.index())
                .map(Claim::grade)
                .distinct()
                .toList();
        return hits.isEmpty() && before.size() == 1 && LEXICON.has("pointer.last", lead.norm())
                ? before.getFirst()
                : null;
    }

    private boolean isItem(Sentence sentence) {
        String norm = sentence.norm();
        return norm.length() <= LONGEST
                && grades.in(norm).isEmpty()
                && !lines.in(norm).isEmpty()
                && !LEXICON.has("parted", norm);
    }

    private void enter(Sentence item, String id, Grade grade, List<Claim> all) {
        EnumSet<Judgement> named = EnumSet.noneOf(Judgement.class);
        lines.in(item.norm()).forEach(name -> named.addAll(name.thing().lines()));
        named.remove(Judgement.OVERALL);
        named.removeIf(line ->
                all.stream().anyMatch(claim -> claim.authorityId().equals(id) && claim.isNews() && claim.of(line)));
        if (!named.isEmpty()) {
            GradeHit hit = new GradeHit(grade, 0, item.norm().length(), RULE, true);
            all.add(new Claim(id, item, hit, Set.copyOf(named), Reach.NAMED, Time.NOW, Form.LABEL, RULE, true));
        }
    }
}
