package org.inspectionwatch.classify.theme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.inspectionwatch.contracts.finding.Polarity;
import org.inspectionwatch.contracts.finding.Role;
import org.inspectionwatch.contracts.finding.ThemeTag;
import org.inspectionwatch.contracts.reference.Taxonomy;
import org.inspectionwatch.contracts.reference.Theme;

/**
 * Finds themes by the taxonomy's cues, and their polarity by the words of praise and criticism in the cue's own clause. An
 * item of a list of improvements is criticism whatever its words; elsewhere a theme without clear polarity is not tagged.
 */
public final class CueThemeTagger implements ThemeTagger {
    private final CueAutomaton<Sense> automaton;
    private final Fallbacks fallbacks;

    public CueThemeTagger(Taxonomy taxonomy) {
        automaton = new CueAutomaton<>(Sense.cuesOf(taxonomy));
        fallbacks = Fallbacks.ofEachFamily();
    }

    @Override
    public List<ThemeTag> tag(Passage passage) {
        Cues cues = Cues.of(automaton.find(FoldedText.of(passage.text())));
        boolean criticism = passage.role() == Role.IMPROVEMENT_AREA || passage.role() == Role.PRIORITY_ACTION;
        Map<Spoken, Clause> spoken = new LinkedHashMap<>();
        for (Clause sentence : Clauses.sentences(passage.text())) {
            List<Hit<Theme>> themes = fallbacks.leaveOut(
                    criticism ? cues.themesIn(sentence) : judgedThemes(passage.text(), sentence, cues));
            if (themes.isEmpty()) {
                continue;
            }
            if (criticism) {
                themes.forEach(hit -> spoken.putIfAbsent(new Spoken(hit.sense().id(), Polarity.IMPROVEMENT), sentence));
            } else {
                judge(passage.text(), sentence, themes, cues, spoken);
            }
        }
        return tags(passage, spoken);
    }

    private static List<Hit<Theme>> judgedThemes(String text, Clause sentence, Cues cues) {
        List<Hit<Theme>> themes = cues.themesIn(sentence);
        List<Clause> lookedAt = themes.isEmpty() ? List.of() : InspectedMatter.of(text, sentence);
        return themes.stream()
                .filter(hit -> lookedAt.stream().noneMatch(stretch -> stretch.holds(hit)))
                .toList();
    }

    private static void judge(
            String text, Clause sentence, List<Hit<Theme>> themes, Cues cues, Map<Spoken, Clause> spoken) {
        List<Hit<Theme>> subjects = List.of();
        Clause said = sentence;
        for (Clause clause : Clauses.of(text, sentence)) {
            Segments segments = new Segments(text, clause);
            List<JudgingWord> words = JudgingWords.weigh(cues.tonesIn(clause), segments);
            List<Hit<Theme>> own = themes.stream().filter(clause::holds).toList();
            if (own.isEmpty() && Clauses.leavesOutItsSubject(text, clause)) {
                said = new Clause(said.start(), clause.end());
                own = subjects.stream()
                        .map(hit -> new Hit<>(clause.start(), clause.start(), hit.sense()))
                        .toList();
            } else {
                said = clause;
                subjects = own;
            }
            Clause evidence = said;
            own.forEach(hit -> PolarityReader.at(hit, words, segments)
                    .ifPresent(polarity ->
                            spoken.putIfAbsent(new Spoken(hit.sense().id(), polarity), evidence)));
        }
    }

    private static List<ThemeTag> tags(Passage passage, Map<Spoken, Clause> spoken) {
        List<ThemeTag> tags = new ArrayList<>(spoken.size());
        spoken.forEach((theme, clause) -> tags.add(new ThemeTag(
                theme.theme(),
                theme.polarity(),
                passage.role(),
                passage.text().substring(clause.start(), clause.end()),
                passage.page(),
                passage.judgement())));
        return tags;
    }

    private record Spoken(String theme, Polarity polarity) {}
}
