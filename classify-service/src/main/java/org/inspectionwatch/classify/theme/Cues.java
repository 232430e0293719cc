package org.inspectionwatch.classify.theme;

import java.util.ArrayList;
import java.util.List;
import org.inspectionwatch.contracts.finding.Scope;
import org.inspectionwatch.contracts.reference.Theme;

/**
 * The cues of one passage, the longest of each kind at each place, in order of the text.
 *
 * @param themes that speak of a theme
 * @param tones that praise, criticise, or turn one into the other
 * @param scopes that say for how many something holds
 * @param signals that a sentence is to be looked at more closely
 */
record Cues(List<Hit<Theme>> themes, List<Hit<Tone>> tones, List<Hit<Scope>> scopes, List<Hit<Signal>> signals) {

    static Cues of(List<Hit<Sense>> hits) {
        List<Hit<Sense>> ofThemes = new ArrayList<>();
        List<Hit<Tone>> tones = new ArrayList<>();
        List<Hit<Scope>> scopes = new ArrayList<>();
        List<Hit<Signal>> signals = new ArrayList<>();
        for (Hit<Sense> hit : hits) {
            switch (hit.sense()) {
                case Sense.OfTheme theme -> ofThemes.add(hit);
                case Sense.OfNoTheme none -> ofThemes.add(hit);
                case Sense.OfTone(Tone tone) -> tones.add(new Hit<>(hit.start(), hit.end(), tone));
                case Sense.OfScope(Scope scope) -> scopes.add(new Hit<>(hit.start(), hit.end(), scope));
                case Sense.OfSignal(Signal signal) -> signals.add(new Hit<>(hit.start(), hit.end(), signal));
            }
        }
        List<Hit<Theme>> themes = new ArrayList<>();
        for (Hit<Sense> hit : Hit.longest(ofThemes)) {
            if (hit.sense() instanceof Sense.OfTheme(Theme theme)) {
                themes.add(new Hit<>(hit.start(), hit.end(), theme));
            }
        }
        return new Cues(themes, Hit.longest(tones), Hit.longest(scopes), signals);
    }

    List<Hit<Theme>> themesIn(Clause clause) {
        return themes.stream().filter(clause::holds).toList();
    }

    List<Hit<Tone>> tonesIn(Clause clause) {
        return tones.stream().filter(clause::holds).toList();
    }

    boolean has(Signal signal, Clause clause) {
        return signals.stream().anyMatch(hit -> hit.sense() == signal && clause.holds(hit));
    }

    /** The clauses of the sentence, in order. */
    List<Clause> clauses(String text, Clause sentence) {
        return has(Signal.CONTRAST, sentence) || Clauses.hasMark(text, sentence)
                ? Clauses.of(text, sentence)
                : List.of(sentence);
    }

    List<Hit<Scope>> scopesIn(Clause clause) {
        return scopes.stream().filter(clause::holds).toList();
    }
}
