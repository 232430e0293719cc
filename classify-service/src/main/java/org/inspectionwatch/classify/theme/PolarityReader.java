package org.inspectionwatch.classify.theme;

import java.util.List;
import java.util.Optional;
import org.inspectionwatch.contracts.finding.Polarity;

/**
 * Reads the polarity of a place in a clause: every judging word of the clause votes, near ones more than far ones, those of
 * the same segment more than others.
 */
final class PolarityReader {
    /** At this many characters' distance a word counts half. */
    private static final double HALVING_DISTANCE = 25;
    /** A comma or "and" in between counts as so many characters more. */
    private static final int SEGMENT_DISTANCE = 30;
    /** Votes that come nearer to a draw than this are no clear polarity. */
    private static final double CLEAR = 0.15;

    private PolarityReader() {}

    /** The polarity of the words from start to end, or empty where it is not clear. */
    static Optional<Polarity> at(Hit<?> place, List<JudgingWord> words, Segments segments) {
        double balance = 0;
        double total = 0;
        for (JudgingWord word : words) {
            int gap = Math.max(0, Math.max(word.start() - place.end(), place.start() - word.end()));
            int crossed = Math.abs(segments.indexOf(word.start()) - segments.indexOf(place.start()));
            double vote = word.weight() / (1 + (gap + crossed * SEGMENT_DISTANCE) / HALVING_DISTANCE);
            balance += vote;
            total += Math.abs(vote);
        }
        if (total == 0 || Math.abs(balance) / total < CLEAR) {
            return Optional.empty();
        }
        return Optional.of(balance > 0 ? Polarity.STRENGTH : Polarity.IMPROVEMENT);
    }
}
