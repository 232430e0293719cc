package org.inspectionwatch.classify.report.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes out tables of contents: they name every heading of the report once more, before its place. */
final class Contents {
    private static final Pattern TITLE = Pattern.compile("(?i)(?:table of )?contents(?: page)?:?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final Pattern LEADER = Pattern.compile(".*(?:\\.\\s?){4,}\\s*\\d{1,3}");
    private static final int LAST_PAGE = 6;

    private Contents() {}

    /** The lines without those of a table of contents; the page numbers in it tell how far it goes. */
    static List<PrintedLine> removed(List<PrintedLine> lines) {
        Set<Integer> dropped = new HashSet<>();
        int first = -1;
        int last = -1;
        for (int i = 0; i < lines.size() && lines.get(i).page() <= LAST_PAGE; i++) {
            if (TITLE.matcher(lines.get(i).text()).matches()) {
                first = i;
                last = i;
            }
            if (LEADER.matcher(lines.get(i).text()).matches() || numberBeside(lines, i)) {
                dropped.add(i);
                if (first >= 0 && lines.get(i).page() <= lines.get(last).page() + 1) {
                    last = i;
                }
            }
        }
        List<PrintedLine> kept = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            boolean inside = first >= 0 && i >= first && i <= last;
            if (!inside && (first < 0 || !dropped.contains(i))) {
                kept.add(lines.get(i));
            }
        }
        return kept;
    }

    private static boolean numberBeside(List<PrintedLine> lines, int index) {
        PrintedLine line = lines.get(index);
        return index > 0
                && NUMBER.matcher(line.text()).matches()
                && line.beside(lines.get(index - 1))
                && line.line().x() > lines.get(index - 1).line().right();
    }
}
