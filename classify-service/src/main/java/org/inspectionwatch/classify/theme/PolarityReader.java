package org.inspectionwatch.classify.theme;

import java.util.List;
import java.util.Optional;
import org.inspectionwatch.contracts.finding.Polarity;
import org.inspectionwatch.contracts.finding.Scope;
import org.jspecify.annotations.Nullable;

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

    private final Segments segments;
    private final List<JudgingWord> words;
    private final List<Hit<Scope>> scopes;
    private final List<Clause> wishes;
    private final @Nullable Polarity leaning;

    private PolarityReader(
            Segments segments,
            List<JudgingWord> words,
            List<Hit<Scope>> scopes,
            List<Clause> wishes,
            @Nullable Polarity leaning) {
        this.segments = segments;
        this.words = words;
        this.scopes = scopes;
        this.wishes = wishes;
        this.leaning = leaning;
    }

    /** A reader for one clause of the passage. */
    static PolarityReader of(Passage passage, Clause clause, Cues cues, List<Clause> wishes) {
        Segments segments = new Segments(passage.text(), clause);
        return new PolarityReader(
                segments,
                JudgingWords.weigh(cues.tonesIn(clause), segments),
                cues.scopesIn(clause),
                wishes,
                passage.leaning());
    }

    /** For how many the clause says what it says at this place, or null where it does not say. */
    @Nullable
    Scope scopeAt(Hit<?> place) {
        return ScopeReader.at(place, scopes, segments);
    }

    /** The polarity of the words at this place, or empty where it is not clear. */
    Optional<Polarity> at(Hit<?> place) {
        if (wishes.stream().anyMatch(wish -> wish.holds(place))) {
            return Optional.of(Polarity.IMPROVEMENT);
        }
        Optional<Polarity> voted = vote(place);
        return voted.isPresent() ? voted : Optional.ofNullable(leaning);
    }

    private Optional<Polarity> vote(Hit<?> place) {
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
