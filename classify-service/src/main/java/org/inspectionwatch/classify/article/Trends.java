package org.inspectionwatch.classify.article;

import java.util.List;
import org.inspectionwatch.contracts.finding.Trend;
import org.jspecify.annotations.Nullable;

/** What the words on an ungraded visit say of the way things go. */
final class Trends {
    private Trends() {}

    /** Null where they say neither. */
    static @Nullable Trend of(Lexicon lexicon, List<Sentence> sentences) {
        boolean progress = any(lexicon, "trend.progress", sentences);
        boolean weak = any(lexicon, "trend.weak", sentences);
        if (any(lexicon, "trend.worse", sentences) && !progress) {
            return Trend.DETERIORATION;
        }
        if (any(lexicon, "trend.static", sentences)) {
            return progress && !weak ? Trend.MIXED : Trend.STATIC;
        }
        if (progress) {
            return weak ? Trend.MIXED : Trend.PROGRESS;
        }
        return weak ? Trend.STATIC : null;
    }

    private static boolean any(Lexicon lexicon, String section, List<Sentence> sentences) {
        return sentences.stream().anyMatch(sentence -> lexicon.has(section, sentence.norm()));
    }
}
