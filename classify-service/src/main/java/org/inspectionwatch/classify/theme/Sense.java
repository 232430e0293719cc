package org.inspectionwatch.classify.theme;

import java.util.ArrayList;
import java.util.List;
import org.inspectionwatch.contracts.finding.Scope;
import org.inspectionwatch.contracts.reference.Taxonomy;
import org.inspectionwatch.contracts.reference.Theme;

/** What a cue of the taxonomy stands for. */
sealed interface Sense {

    /** It speaks of a theme. */
    record OfTheme(Theme theme) implements Sense {}

    /** It holds a theme's cue and speaks of none. */
    record OfNoTheme() implements Sense {}

    /** It praises, criticises, or turns one into the other. */
    record OfTone(Tone tone) implements Sense {}

    /** It says for how many something holds. */
    record OfScope(Scope scope) implements Sense {}

    /** Its sentence is to be looked at more closely. */
    record OfSignal(Signal signal) implements Sense {}

    /** All cues of the taxonomy, and the signals. */
    static List<Cue<Sense>> cuesOf(Taxonomy taxonomy) {
        List<Cue<Sense>> cues = new ArrayList<>();
        taxonomy.themes().forEach(theme -> add(cues, theme.cues(), new OfTheme(theme)));
        add(cues, taxonomy.neutral(), new OfNoTheme());
        add(cues, taxonomy.polarity().positive(), new OfTone(Tone.PRAISE));
        add(cues, taxonomy.polarity().negative(), new OfTone(Tone.CRITICISM));
        add(cues, taxonomy.polarity().partial(), new OfTone(Tone.PARTIAL));
        add(cues, taxonomy.polarity().negation(), new OfTone(Tone.NEGATION));
        add(cues, taxonomy.polarity().reversal(), new OfTone(Tone.REVERSAL));
        add(cues, taxonomy.polarity().wanting(), new OfTone(Tone.WANTING));
        add(cues, taxonomy.polarity().lessening(), new OfTone(Tone.LESSENING));
        add(cues, taxonomy.polarity().neutral(), new OfTone(Tone.NONE));
        for (Signal signal : Signal.values()) {
            add(cues, signal.words(), new OfSignal(signal));
        }
        taxonomy.scopes().forEach((scope, words) -> add(cues, words, new OfScope(scope)));
        return cues;
    }

    private static void add(List<Cue<Sense>> cues, List<String> words, Sense sense) {
        words.forEach(text -> cues.add(Cue.of(text, sense)));
    }
}
