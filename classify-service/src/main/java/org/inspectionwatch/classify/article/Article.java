package org.inspectionwatch.classify.article;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.inspectionwatch.contracts.text.Block;
import org.inspectionwatch.contracts.text.BlockRole;
import org.inspectionwatch.contracts.text.BlockText;
import org.jspecify.annotations.Nullable;

/**
 * An article without its page furniture.
 *
 * @param sentences in order; captions and bylines are left out
 * @param published its own date as listed or printed in its byline, or null
 */
record Article(List<Sentence> sentences, @Nullable PartialDate published) {
    private static final int MOST_SENTENCES = 4_000;
    private static final int MOST_CHARACTERS = 200_000;

    Article {
        sentences = List.copyOf(sentences);
    }

    /**
     * Keeps the first 4 000 sentences and 200 000 characters; {@code listed} wins over the byline.
     *
     * @param isAuthority whether words are an authority's name and nothing else: such a line heads a part, though it may look like
     *     an author's name
     */
    static Article of(BlockText text, @Nullable PartialDate listed, Predicate<String> isAuthority) {
        List<Sentence> sentences = new ArrayList<>();
        PartialDate printed = null;
        int section = 0;
        int left = MOST_CHARACTERS;
        for (int i = 0; i < text.blocks().size() && sentences.size() < MOST_SENTENCES && left > 0; i++) {
            Block block = text.blocks().get(i);
            if (block.boilerplate() || block.role() == BlockRole.CAPTION) {
                continue;
            }
            boolean place = block.role() == BlockRole.BYLINE && isAuthority.test(block.text());
            if (block.role() == BlockRole.BYLINE && !place) {
                printed = printed == null ? DateFinder.only(Sentence.normalise(block.text())) : printed;
                continue;
            }
            BlockRole role = place ? BlockRole.HEADING : block.role();
            section += role == BlockRole.HEADING ? 1 : 0;
            for (String sentence : sentencesOf(block, left)) {
                left -= sentence.length();
                sentences.add(Sentence.of(sentences.size(), i, section, role, sentence));
            }
        }
        return new Article(sentences, listed == null ? printed : listed);
    }

    private static List<String> sentencesOf(Block block, int most) {
        String text = block.text();
        return SentenceSplitter.split(text.substring(0, Math.min(text.length(), most)));
    }
}
