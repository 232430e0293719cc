package org.inspectionwatch.classify.article;

import java.util.ArrayList;
import java.util.List;
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
    private static final int LONGEST_ARTICLE = 4_000;

    Article {
        sentences = List.copyOf(sentences);
    }

    /** Keeps the first 4 000 sentences; {@code listed} wins over the byline. */
    static Article of(BlockText text, @Nullable PartialDate listed) {
        List<Sentence> sentences = new ArrayList<>();
        PartialDate printed = null;
        int section = 0;
        for (int i = 0; i < text.blocks().size() && sentences.size() < LONGEST_ARTICLE; i++) {
            Block block = text.blocks().get(i);
            if (block.boilerplate() || block.role() == BlockRole.CAPTION) {
                continue;
            }
            if (block.role() == BlockRole.BYLINE) {
                printed = printed == null ? DateFinder.only(Sentence.normalise(block.text())) : printed;
                continue;
            }
            section += block.role() == BlockRole.HEADING ? 1 : 0;
            for (String sentence : sentencesOf(block)) {
                sentences.add(new Sentence(
                        sentences.size(), i, section, block.role(), sentence, Sentence.normalise(sentence)));
            }
        }
        return new Article(sentences, listed == null ? printed : listed);
    }

    private static List<String> sentencesOf(Block block) {
        return SentenceSplitter.split(block.text());
    }
}
