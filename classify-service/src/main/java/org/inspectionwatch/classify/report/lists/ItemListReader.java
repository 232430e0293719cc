package org.inspectionwatch.classify.report.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.inspectionwatch.classify.report.layout.BlockKind;
import org.inspectionwatch.classify.report.layout.ReportDocument;
import org.inspectionwatch.classify.report.layout.TextBlock;
import org.inspectionwatch.classify.report.lists.ListHeadings.Announces;
import org.inspectionwatch.classify.report.words.Plain;
import org.inspectionwatch.contracts.finding.Item;

/** Reads the lists of what must improve. Recommendations to a safeguarding board stand in its own part and are not the council's. */
public final class ItemListReader {
    private static final double SAME_RANK = 0.6;
    private static final Pattern BOARD_PART = Pattern.compile(
            "(?:section \\d:? )?(?:the )?(?:effectiveness of )?(?:the )?(?:.{2,40} )?(?:local )?safeguarding children(?:'s)? board.*");

    private ItemListReader() {}

    /**
     * @param document the report
     * @param ungraded whether numbered paragraphs may be items; in inspections of today they are narrative
     */
    public static ItemLists read(ReportDocument document, boolean numberedItems) {
        List<TextBlock> improvements = new ArrayList<>();
        List<TextBlock> priorities = new ArrayList<>();
        List<TextBlock> blocks = document.blocks();
        int i = 0;
        boolean seenImprovements = false;
        boolean seenPriorities = false;
        while (i < blocks.size()) {
            Optional<Announces> announced = announced(blocks.get(i));
            if (announced.isEmpty()) {
                if (improvements.size() + priorities.size() > 0 && startsBoardPart(blocks.get(i))) {
                    break;
                }
                i++;
                continue;
            }
            int end = sectionEnd(blocks, i, numberedItems);
            boolean priority = announced.get() == Announces.PRIORITIES;
            if (priority ? !seenPriorities : !seenImprovements) {
                split(blocks.subList(i, end), improvements, priorities);
                seenImprovements |= !improvements.isEmpty() || !priority;
                seenPriorities |= !priorities.isEmpty();
            }
            i = end;
        }
        return new ItemLists(items(improvements), items(priorities));
    }

    private static List<Item> items(List<TextBlock> blocks) {
        return ListItems.of(blocks);
    }

    private static Optional<Announces> announced(TextBlock block) {
        return block.is(BlockKind.HEADING) ? ListHeadings.of(block) : Optional.empty();
    }

    private static boolean startsBoardPart(TextBlock block) {
        return block.is(BlockKind.HEADING)
                && BOARD_PART.matcher(Plain.of(block.text())).matches();
    }

    /** A section goes to the next heading of its rank that announces no list. */
    private static int sectionEnd(List<TextBlock> blocks, int from, boolean numberedItems) {
        TextBlock heading = blocks.get(from);
        for (int i = from + 1; i < blocks.size(); i++) {
            TextBlock block = blocks.get(i);
            if (block.is(BlockKind.NUMBERED) && !numberedItems) {
                return i;
            }
            if (block.is(BlockKind.HEADING)
                    && block.size() > heading.size() - SAME_RANK
                    && (block.bold() || !heading.bold())
                    && ListHeadings.of(block).isEmpty()) {
                return i;
            }
        }
        return blocks.size();
    }

    private static void split(List<TextBlock> section, List<TextBlock> improvements, List<TextBlock> priorities) {
        List<TextBlock> target = improvements;
        for (TextBlock block : section) {
            Optional<Announces> announced = announced(block);
            if (announced.isPresent()) {
                target = announced.get() == Announces.PRIORITIES ? priorities : improvements;
            } else {
                target.add(block);
            }
        }
    }
}
