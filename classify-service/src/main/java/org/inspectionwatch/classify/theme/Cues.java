package org.inspectionwatch.classify.theme;

import java.util.ArrayList;
import java.util.List;
import org.inspectionwatch.contracts.reference.Theme;

/**
 * The cues of one passage, the longest at each place.
 *
 * @param themes that speak of a theme, in order of the text
 * @param tones that praise, criticise, or turn one into the other, in order of the text
 */
record Cues(List<Hit<Theme>> themes, List<Hit<Tone>> tones) {

    static Cues of(List<Hit<Sense>> hits) {
        List<Hit<Sense>> ofThemes = new ArrayList<>();
        List<Hit<Sense>> ofTones = new ArrayList<>();
        for (Hit<Sense> hit : hits) {
            (hit.sense() instanceof Sense.OfTone ? ofTones : ofThemes).add(hit);
        }
        List<Hit<Theme>> themes = new ArrayList<>();
        for (Hit<Sense> hit : Hit.longest(ofThemes)) {
            if (hit.sense() instanceof Sense.OfTheme(Theme theme)) {
                themes.add(new Hit<>(hit.start(), hit.end(), theme));
            }
        }
        List<Hit<Tone>> tones = new ArrayList<>();
        for (Hit<Sense> hit : Hit.longest(ofTones)) {
            if (hit.sense() instanceof Sense.OfTone(Tone tone)) {
                tones.add(new Hit<>(hit.start(), hit.end(), tone));
            }
        }
        return new Cues(themes, tones);
    }

    List<Hit<Theme>> themesIn(Clause clause) {
        return themes.stream().filter(clause::holds).toList();
    }

    List<Hit<Tone>> tonesIn(Clause clause) {
        return tones.stream().filter(clause::holds).toList();
    }
}
