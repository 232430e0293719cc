package org.inspectionwatch.classify.theme;

import java.util.ArrayList;
import java.util.List;
import org.inspectionwatch.contracts.finding.Polarity;
import org.inspectionwatch.contracts.finding.Role;
import org.inspectionwatch.contracts.finding.ThemeTag;
import org.inspectionwatch.contracts.reference.Taxonomy;
import org.inspectionwatch.contracts.reference.Theme;

/**
 * Finds themes by the taxonomy's cues, and their polarity by the words of praise and criticism in the cue's own clause. An
 * item of a list of improvements is criticism whatever its words, and so is what inspectors ask for; elsewhere a theme
 * without clear polarity is not tagged.
 */
public final class CueThemeTagger implements ThemeTagger {
    private final CueAutomaton<Sense> automaton;
    private final Fallbacks fallbacks;
    private final SectionPrior prior;

    public CueThemeTagger(Taxonomy taxonomy) {
        automaton = new CueAutomaton<>(Sense.cuesOf(taxonomy));
        fallbacks = Fallbacks.ofEachFamily();
        prior = new SectionPrior(taxonomy);
    }

    @Override
    public List<ThemeTag> tag(Passage passage) {
        Cues cues = Cues.of(automaton.find(FoldedText.of(passage.text())));
        boolean criticism = passage.role() == Role.IMPROVEMENT_AREA || passage.role() == Role.PRIORITY_ACTION;
        Tags tags = new Tags(passage);
        for (Clause sentence : Clauses.sentences(passage.text())) {
            List<Hit<Theme>> themes = prior.settle(cues.themesIn(sentence), passage.judgement());
            Theme general = themes.isEmpty() ? prior.general(passage.judgement()) : null;
            if (general != null) {
                themes = generally(general, cues.clauses(passage.text(), sentence));
            }
            if (themes.isEmpty()) {
                continue;
            }
            if (criticism) {
                Segments segments = new Segments(passage.text(), sentence);
                fallbacks
                        .leaveOut(themes)
                        .forEach(hit -> tags.add(
                                hit,
                                Polarity.IMPROVEMENT,
                                sentence,
                                ScopeReader.at(hit, cues.scopesIn(sentence), segments)));
            } else {
                judge(passage, sentence, judged(passage.text(), sentence, themes, cues), cues, tags);
            }
        }
        return tags.inOrder();
    }

    private List<Hit<Theme>> judged(String text, Clause sentence, List<Hit<Theme>> themes, Cues cues) {
        List<Clause> lookedAt =
                cues.has(Signal.INSPECTED_MATTER, sentence) ? InspectedMatter.of(text, sentence) : List.of();
        return fallbacks.leaveOut(themes.stream()
                .filter(hit -> lookedAt.stream().noneMatch(stretch -> stretch.holds(hit)))
                .toList());
    }

    /** The section's general theme in every clause of a sentence that names none. */
    private static List<Hit<Theme>> generally(Theme general, List<Clause> clauses) {
        return clauses.stream()
                .map(clause -> new Hit<>(clause.start(), clause.start(), general))
                .toList();
    }

    private static void judge(Passage passage, Clause sentence, List<Hit<Theme>> themes, Cues cues, Tags tags) {
        String text = passage.text();
        List<Clause> wishes = cues.has(Signal.WISH, sentence) ? Wishes.of(text, sentence) : List.of();
        List<Hit<Theme>> subjects = List.of();
        Clause said = sentence;
        for (Clause clause : themes.isEmpty() ? List.<Clause>of() : cues.clauses(text, sentence)) {
            List<Hit<Theme>> own =
                    new ArrayList<>(themes.stream().filter(clause::holds).toList());
            if (own.isEmpty() && Clauses.leavesOutItsSubject(text, clause)) {
                said = new Clause(said.start(), clause.end());
                own = subjects.stream()
                        .map(hit -> new Hit<>(clause.start(), clause.start(), hit.sense()))
                        .toList();
            } else {
                said = clause;
                subjects = own;
            }
            PolarityReader polarity = PolarityReader.of(passage, clause, cues, wishes);
            for (Hit<Theme> hit : own) {
                Clause evidence = said;
                polarity.at(hit).ifPresent(found -> tags.add(hit, found, evidence, polarity.scopeAt(hit)));
            }
        }
    }
}
