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
    /** Sections of every kind of report that follow lists, whatever the size of their headings. */
    private static final Pattern OTHER_SECTION = Plain.pattern(
            "(?:summary|information|executive summary|inspection (?:judgements|findings|details)|progress since|next steps|main findings|"
                    + "strengths|key strengths|the local authority's strengths|(?:the )?experiences and progress of|the impact of leaders|"
                    + "how well|what the inspection|annex|about this inspection)\\b.*");

    private static final Pattern BOARD_PART = Plain.pattern(
            "(?:section \\d:? )?(?:the )?(?:effectiveness of )?(?:the )?(?:.{2,40} )?(?:local )?safeguarding children(?:'s)? board.*");

    private ItemListReader() {}

    /**
     * @param document the report
     * @param numberedItems whether numbered paragraphs may be items; in inspections of today they are narrative
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
                if (seenImprovements && startsBoardPart(blocks.get(i))) {
                    break;
                }
                i++;
                continue;
            }
            int end = sectionEnd(blocks, i, numberedItems);
            boolean priority = announced.get() == Announces.PRIORITIES;
            if (priority ? !seenPriorities : !seenImprovements) {
                split(blocks.subList(i, end), announced.get(), improvements, priorities);
                seenImprovements |= !improvements.isEmpty();
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
        return block.is(BlockKind.HEADING) || block.is(BlockKind.PARAGRAPH) ? ListHeadings.of(block) : Optional.empty();
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
            if (block.is(BlockKind.HEADING) && ListHeadings.of(block).isEmpty() && ends(heading, block)) {
                return i;
            }
        }
        return blocks.size();
    }

    private static boolean ends(TextBlock heading, TextBlock next) {
        boolean ranksAsHigh = next.size() > heading.size() - SAME_RANK && (next.bold() || !heading.bold());
        return ranksAsHigh || OTHER_SECTION.matcher(Plain.of(next.text())).matches();
    }

    /** Where one section holds both lists, priority actions are the first of what must improve, and stand in both. */
    private static void split(
            List<TextBlock> section, Announces announces, List<TextBlock> improvements, List<TextBlock> priorities) {
        boolean priority = announces == Announces.PRIORITIES;
        for (int i = 1; i < section.size(); i++) {
            TextBlock block = section.get(i);
            Optional<Announces> announced = announced(block);
            if (announced.isPresent()) {
                priority = announced.get() == Announces.PRIORITIES;
            }
            TextBlock kept = i + 1 < section.size() ? withoutRunIn(block, section.get(i + 1)) : block;
            if (priority) {
                priorities.add(kept);
            }
            if (!priority || announces == Announces.SECTION) {
                improvements.add(kept);
            }
        }
    }

    /** Some exports print the next heading once more, unseen, at the end of the item before it. */
    private static TextBlock withoutRunIn(TextBlock block, TextBlock next) {
        String text = block.text();
        if (next.is(BlockKind.HEADING) && !block.is(BlockKind.HEADING) && text.endsWith(next.text())) {
            String bare =
                    text.substring(0, text.length() - next.text().length()).strip();
            return new TextBlock(block.kind(), bare, block.label(), block.lines());
        }
        return block;
    }
}
