package org.inspectionwatch.classify.report.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.inspectionwatch.contracts.text.Line;
import org.inspectionwatch.contracts.text.Page;
import org.inspectionwatch.contracts.text.PagedText;

/**
 * A printed report as its readers see it. Immutable.
 *
 * @param lines without page furniture and tables of contents, in reading order
 * @param blocks the same lines put together
 * @param bodySize font size of most of the text, in points
 */
public record ReportDocument(List<PrintedLine> lines, List<TextBlock> blocks, double bodySize) {
    public ReportDocument {
        lines = List.copyOf(lines);
        blocks = List.copyOf(blocks);
    }

    public static ReportDocument of(PagedText text) {
        Furniture furniture = new Furniture(text.pages());
        List<PrintedLine> lines = new ArrayList<>();
        for (Page page : text.pages()) {
            List<Line> kept = page.lines().stream()
                    .filter(line -> !furniture.is(page, line))
                    .toList();
            TidyLines.of(kept).forEach(line -> lines.add(new PrintedLine(page.number(), line)));
        }
        List<PrintedLine> body = Contents.removed(lines);
        double size = bodySize(body);
        return new ReportDocument(body, new BlockBuilder(size).build(body), size);
    }

    /** Lines up to and including that page. */
    public List<PrintedLine> linesTo(int page) {
        return lines.stream().filter(line -> line.page() <= page).toList();
    }

    /** Blocks that begin up to and including that page. */
    public List<TextBlock> blocksTo(int page) {
        return blocks.stream().filter(block -> block.page() <= page).toList();
    }

    private static double bodySize(List<PrintedLine> lines) {
        Map<Double, Integer> characters = new HashMap<>();
        for (PrintedLine line : lines) {
            characters.merge(line.line().fontSize(), line.text().length(), Integer::sum);
        }
        return characters.entrySet().stream()
                .max(Map.Entry.<Double, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0.0);
    }
}
