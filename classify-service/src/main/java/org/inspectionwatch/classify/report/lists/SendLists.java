package org.inspectionwatch.classify.report.lists;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.inspectionwatch.classify.report.layout.LineEnds;
import org.inspectionwatch.classify.report.layout.PrintedLine;
import org.inspectionwatch.classify.report.layout.ReportDocument;
import org.inspectionwatch.classify.report.words.Plain;
import org.inspectionwatch.contracts.finding.Item;

/**
 * Reads the boxes of an area SEND report: a table "Responsible body | Areas for priority action", and a box of areas for
 * improvement. Their rows have no bullets; they stand a little further apart than the lines of a row.
 */
public final class SendLists {
    private static final Pattern IMPROVEMENTS = Plain.pattern("areas? for improvement:?");
    private static final Pattern PRIORITIES = Plain.pattern("areas? for priority action:?");
    private static final Pattern RESPONSIBLE = Plain.pattern("responsible bod(?:y|ies):?");
    private static final Pattern END =
            Plain.pattern("local area partnership details:?|inspection team:?|local authority");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.;:!?][\u2019\u201d)]?$");
    private static final Pattern SUB_ITEM = Pattern.compile(
            "^(?:[\u25fc\u25aa\u2022\uf02d\uf06e\uf0a7\uf0b7\u2212\u2013\u2014\u25cf\u25e6-]|o )\\s*(?=\\S).*");
    private static final Pattern NUMBER = Pattern.compile("^\\d{1,2}\\.\\s+");
    private static final double LARGER = 0.5;
    private static final double ROW_GAP = 0.3;
    private static final double SAME_EDGE = 12;
    private static final double TENTHS = 10;
    private static final double WIDEST_PITCH = 1.35;
    /** Where rows are told by their first column, only a wide gap begins another item inside a row. */
    private static final double PARAGRAPH_GAP = 1.5;

    private static final double SECOND_COLUMN = 60;

    private SendLists() {}

    public static ItemLists read(ReportDocument document) {
        Box improvements = new Box();
        Box priorities = new Box();
        Box target = null;
        double bodyColumn = Double.NEGATIVE_INFINITY;
        double itemColumn = Double.NEGATIVE_INFINITY;
        for (PrintedLine line : document.lines()) {
            String text = Plain.of(line.text());
            boolean heading = line.line().bold() || line.line().fontSize() >= document.bodySize() + LARGER;
            if (heading && RESPONSIBLE.matcher(text).matches()) {
                bodyColumn = line.line().x();
            } else if (heading && PRIORITIES.matcher(text).matches()) {
                target = priorities;
                itemColumn = bodyColumn > 0 && line.line().x() > bodyColumn + SECOND_COLUMN
                        ? line.line().x()
                        : 0;
            } else if (heading && IMPROVEMENTS.matcher(text).matches()) {
                target = improvements;
                itemColumn = 0;
            } else if (heading && END.matcher(text).matches()) {
                target = null;
            } else if (target != null && !heading) {
                target.take(line, itemColumn);
            }
        }
        double textPitch = textPitch(document);
        return new ItemLists(improvements.items(textPitch), priorities.items(textPitch));
    }

    /** The lines of one box, and where its rows begin as far as the column of responsible bodies tells. */
    private static final class Box {
        private final List<PrintedLine> lines = new ArrayList<>();
        private final Set<Integer> rowStarts = new HashSet<>();

        void take(PrintedLine line, double itemColumn) {
            if (line.line().x() >= itemColumn - SAME_EDGE) {
                lines.add(line);
            } else {
                rowStarts.add(lines.size());
            }
        }

        List<Item> items(double textPitch) {
            if (lines.isEmpty()) {
                return List.of();
            }
            double pitch = pitch(lines, textPitch);
            boolean twoColumns = !rowStarts.isEmpty();
            List<Item> items = new ArrayList<>();
            int from = 0;
            for (int i = 1; i <= lines.size(); i++) {
                boolean ends = i == lines.size()
                        || (rowStarts.contains(i) && mayStartRow(lines.get(i - 1), lines.get(i), pitch + ROW_GAP))
                        || startsRow(
                                lines.get(i - 1), lines.get(i), twoColumns ? PARAGRAPH_GAP * pitch : pitch + ROW_GAP);
                if (ends) {
                    items.add(item(lines.subList(from, i)));
                    from = i;
                }
            }
            return items;
        }
    }

    private static Item item(List<PrintedLine> lines) {
        String text = LineEnds.join(lines.stream().map(PrintedLine::text).toList());
        return new Item(NUMBER.matcher(text).replaceFirst(""), lines.getFirst().page());
    }

    /** In content ordered by height the body's second line stands in the middle of the row's text. */
    private static boolean mayStartRow(PrintedLine last, PrintedLine next, double widestGap) {
        double gap = next.line().y() - last.line().y();
        return SENTENCE_END.matcher(last.text()).matches() || last.page() != next.page() || gap < 0 || gap > widestGap;
    }

    private static boolean startsRow(PrintedLine last, PrintedLine next, double widestGap) {
        if (!SENTENCE_END.matcher(last.text()).matches()
                || SUB_ITEM.matcher(next.text()).matches()) {
            return false;
        }
        double gap = next.line().y() - last.line().y();
        return last.page() != next.page() || gap < 0 || gap > widestGap;
    }

    /** Distance of lines within a row: that of the report's text, unless the box is set wider. */
    private static double pitch(List<PrintedLine> lines, double textPitch) {
        List<Double> gaps = gaps(lines);
        double least = gaps.isEmpty() ? textPitch : gaps.getFirst();
        boolean wider = least > textPitch + ROW_GAP
                && least < WIDEST_PITCH * lines.getFirst().line().fontSize();
        return wider ? least : textPitch;
    }

    private static double textPitch(ReportDocument document) {
        Map<Double, Integer> counts = new TreeMap<>();
        gaps(document.lines()).forEach(gap -> counts.merge(Math.round(gap * TENTHS) / TENTHS, 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0.0);
    }

    private static List<Double> gaps(List<PrintedLine> lines) {
        List<Double> gaps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            double gap = lines.get(i).line().y() - lines.get(i - 1).line().y();
            if (lines.get(i).page() == lines.get(i - 1).page() && gap > 1) {
                gaps.add(gap);
            }
        }
        gaps.sort(null);
        return gaps;
    }
}
