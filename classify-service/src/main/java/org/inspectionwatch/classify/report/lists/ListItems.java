package org.inspectionwatch.classify.report.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.inspectionwatch.classify.report.layout.BlockKind;
import org.inspectionwatch.classify.report.layout.TextBlock;
import org.inspectionwatch.classify.report.words.Plain;
import org.inspectionwatch.contracts.finding.Item;

/** Puts the blocks of a list together into its items: what stands deeper belongs to the item above it. */
final class ListItems {
    private static final double DEEPER = 6;
    private static final String JOINT = " \u2022 ";
    private static final Pattern NONE = Pattern.compile(
            "^(?:there (?:are|were) no|no |none|the inspection did not (?:find|identify)|inspectors did not (?:find|identify)|"
                    + "this inspection did not|not applicable|n/a).*");

    /** A sentence that only announces the items after it. */
    private static final Pattern LEAD_IN =
            Pattern.compile(".*\\b(?:take|taking) the following actions?[.:]|.*\\b(?:should|must|needs? to|are|is):");

    private static final Pattern STUDY = Pattern.compile("(?:case|practice) stud(?:y|ies)\\b.*");

    private ListItems() {}

    /** An item under construction. */
    private static final class Open {
        private final StringBuilder text;
        private final TextBlock first;

        Open(TextBlock first) {
            this.first = first;
            this.text = new StringBuilder(first.text());
        }
    }

    /** The items of the blocks, without sentences that say that there are none. */
    static List<Item> of(List<TextBlock> blocks) {
        boolean labelled = blocks.stream().anyMatch(ListItems::isLabelled);
        boolean numbered = blocks.stream().anyMatch(block -> block.is(BlockKind.NUMBERED));
        List<Open> items = new ArrayList<>();
        boolean afterHeading = true;
        for (TextBlock block : withoutStudies(blocks)) {
            if (block.is(BlockKind.FOOTNOTE)) {
                continue;
            }
            if (block.is(BlockKind.HEADING)) {
                afterHeading = true;
                continue;
            }
            boolean begins =
                    !labelled || (isLabelled(block) && (afterHeading || !belongsToOpen(block, items, numbered)));
            if (begins) {
                items.add(new Open(block));
                afterHeading = false;
            } else if (!afterHeading && (isLabelled(block) || continuesItem(block, items.getLast()))) {
                items.getLast().text.append(isLabelled(block) ? JOINT : " ").append(block.text());
            }
        }
        return items.stream()
                .map(item -> new Item(item.text.toString(), item.first.page()))
                .filter(item -> !item.text().isBlank())
                .filter(item -> !LEAD_IN.matcher(Plain.of(item.text())).matches())
                .filter(item -> !NONE.matcher(Plain.of(item.text())).matches())
                .toList();
    }

    /** Without the boxes that tell of one case: their text is no item. */
    private static List<TextBlock> withoutStudies(List<TextBlock> blocks) {
        List<TextBlock> kept = new ArrayList<>();
        boolean study = false;
        for (TextBlock block : blocks) {
            if (block.is(BlockKind.HEADING)) {
                study = STUDY.matcher(Plain.of(block.text())).matches();
            }
            study &= !isLabelled(block);
            if (!study) {
                kept.add(block);
            }
        }
        return kept;
    }

    private static boolean belongsToOpen(TextBlock block, List<Open> items, boolean numbered) {
        if (items.isEmpty()) {
            return false;
        }
        Open open = items.getLast();
        boolean bulletUnderNumber = numbered && block.is(BlockKind.BULLET) && open.first.is(BlockKind.NUMBERED);
        return bulletUnderNumber || block.x() > open.first.x() + DEEPER;
    }

    private static boolean continuesItem(TextBlock block, Open open) {
        return block.x() > open.first.x() + DEEPER;
    }

    private static boolean isLabelled(TextBlock block) {
        return block.is(BlockKind.BULLET) || block.is(BlockKind.NUMBERED);
    }
}
