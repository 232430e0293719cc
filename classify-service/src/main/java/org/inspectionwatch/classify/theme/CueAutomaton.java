package org.inspectionwatch.classify.theme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ahocorasick.trie.PayloadTrie;

/** Finds all cues in one pass over a text, however many there are. Immutable. */
final class CueAutomaton<S> {
    private final PayloadTrie<List<Cue<S>>> trie;

    CueAutomaton(Collection<Cue<S>> cues) {
        Map<String, List<Cue<S>>> byWords = new LinkedHashMap<>();
        for (Cue<S> cue : cues) {
            byWords.computeIfAbsent(cue.words().folded(), words -> new ArrayList<>())
                    .add(cue);
        }
        PayloadTrie.PayloadTrieBuilder<List<Cue<S>>> builder = PayloadTrie.builder();
        byWords.forEach(builder::addKeyword);
        trie = builder.build();
    }

    /** Every cue that stands in the text as whole words, overlapping ones too. */
    List<Hit<S>> find(FoldedText text) {
        List<Hit<S>> hits = new ArrayList<>();
        trie.parseText(text.folded(), emit -> {
            if (text.isWordBoundary(emit.getStart())) {
                for (Cue<S> cue : emit.getPayload()) {
                    addWhere(cue, text, emit.getStart(), emit.getEnd() + 1, hits);
                }
            }
            return true;
        });
        return hits;
    }

    private static <S> void addWhere(Cue<S> cue, FoldedText text, int start, int end, List<Hit<S>> hits) {
        if ((cue.stem() || text.isWordBoundary(end)) && cue.hasItsCapitals(text, start)) {
            int last = (cue.stem() ? text.wordEnd(end) : end) - 1;
            hits.add(new Hit<>(text.offset(start), text.offset(last) + 1, cue.sense()));
        }
    }
}
