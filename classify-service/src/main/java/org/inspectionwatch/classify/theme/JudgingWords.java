package org.inspectionwatch.classify.theme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Weighs the judging words of one clause: "not", "lack of" and "reduced" change what stands beside them, and count by
 * themselves where nothing does.
 */
final class JudgingWords {
    private static final double ALONE = 0.7;
    private static final double PARTIAL = 0.35;
    /** How far, in characters, a word that turns others round reaches. */
    private static final int REACH = 45;
    /** "Not" turns criticism into praise only close by: "not inadequate", but not "has not dealt with the delay". */
    private static final int REACH_TO_CRITICISM = 10;

    private final List<Hit<Tone>> tones;
    private final Segments segments;
    private final Set<Hit<Tone>> used = new HashSet<>();

    private JudgingWords(List<Hit<Tone>> tones, Segments segments) {
        this.tones = tones;
        this.segments = segments;
    }

    /** The clause's words with their weights; tones in order of the text. */
    static List<JudgingWord> weigh(List<Hit<Tone>> tones, Segments segments) {
        return new JudgingWords(tones, segments).weigh();
    }

    private List<JudgingWord> weigh() {
        List<JudgingWord> words = new ArrayList<>();
        for (Hit<Tone> hit : tones) {
            if (hit.sense() == Tone.PRAISE || hit.sense() == Tone.CRITICISM) {
                words.add(new JudgingWord(hit.start(), hit.end(), turned(hit)));
            }
        }
        for (Hit<Tone> hit : tones) {
            double alone = alone(hit);
            if (alone != 0) {
                words.add(new JudgingWord(hit.start(), hit.end(), alone));
            }
        }
        return words;
    }

    private double turned(Hit<Tone> hit) {
        boolean praise = hit.sense() == Tone.PRAISE;
        if (!praise && turner(hit, Tone.LESSENING, REACH, true)) {
            praise = true;
        }
        if (turner(hit, Tone.REVERSAL, REACH, false)) {
            praise = !praise;
        }
        if (turner(hit, Tone.NEGATION, praise ? REACH : REACH_TO_CRITICISM, false)) {
            praise = !praise;
        }
        if (praise && turner(hit, Tone.WANTING, REACH, true)) {
            praise = false;
        }
        return praise ? 1 : -1;
    }

    private double alone(Hit<Tone> hit) {
        return switch (hit.sense()) {
            case NEGATION, REVERSAL, WANTING -> used.contains(hit) ? 0 : -ALONE;
            case PARTIAL -> -PARTIAL;
            case PRAISE, CRITICISM, LESSENING, NONE -> 0;
        };
    }

    private boolean turner(Hit<Tone> hit, Tone tone, int reach, boolean afterToo) {
        boolean found = false;
        for (Hit<Tone> other : tones) {
            int gap =
                    other.end() <= hit.start() ? hit.start() - other.end() : afterToo ? other.start() - hit.end() : -1;
            if (other.sense() == tone
                    && gap >= 0
                    && gap <= reach
                    && segments.indexOf(other.start()) == segments.indexOf(hit.start())) {
                used.add(other);
                found = true;
            }
        }
        return found;
    }
}
