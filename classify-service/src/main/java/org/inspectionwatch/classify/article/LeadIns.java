package org.inspectionwatch.classify.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.inspectionwatch.contracts.finding.Polarity;
import org.inspectionwatch.contracts.text.BlockRole;
import org.jspecify.annotations.Nullable;

/** What headings and lead-ins such as "What needs to improve:" say of the sentences and list items below them. */
final class LeadIns {
    /** A lead-in longer than this is a sentence of its own. */
    private static final int LONGEST = 120;

    private final Map<Integer, Polarity> leanings;

    private LeadIns(Map<Integer, Polarity> leanings) {
        this.leanings = Map.copyOf(leanings);
    }

    static LeadIns of(Lexicon lexicon, List<Sentence> sentences) {
        Map<Integer, Polarity> leanings = new HashMap<>();
        Polarity current = null;
        boolean listOnly = false;
        for (Sentence sentence : sentences) {
            boolean colon = sentence.norm().stripTrailing().endsWith(":");
            boolean heading = sentence.role() == BlockRole.HEADING;
            if (sentence.norm().length() <= LONGEST && (heading || colon)) {
                current = leaning(lexicon, sentence);
                listOnly = !heading;
            } else if (listOnly && sentence.role() != BlockRole.LIST_ITEM) {
                current = null;
            } else if (current != null) {
                leanings.put(sentence.index(), current);
            }
        }
        return new LeadIns(leanings);
    }

    private static @Nullable Polarity leaning(Lexicon lexicon, Sentence sentence) {
        if (lexicon.has("lead-in.improvement", sentence.norm())) {
            return Polarity.IMPROVEMENT;
        }
        return lexicon.has("lead-in.strength", sentence.norm()) ? Polarity.STRENGTH : null;
    }

    /** Whether the sentence is an item of a list of what is to improve. */
    boolean isImprovement(Sentence sentence) {
        return sentence.role() == BlockRole.LIST_ITEM && leanings.get(sentence.index()) == Polarity.IMPROVEMENT;
    }

    /** The polarity of the lead-in above the sentence, or null. */
    @Nullable
    Polarity leaning(Sentence sentence) {
        return leanings.get(sentence.index());
    }
}
