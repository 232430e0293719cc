package org.inspectionwatch.classify.report.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.inspectionwatch.contracts.text.Line;
import org.inspectionwatch.contracts.text.Page;

/** Tells page furniture from text: page numbers, and what repeats in the margins from page to page. */
final class Furniture {
    private static final double TOP_MARGIN = 0.095;
    private static final double BOTTOM_MARGIN = 0.885;
    private static final int FEWEST_REPEATS = 3;
    /** Two equal headings may stand at the top of their pages; a footer stands on many. */
    private static final double SHARE_OF_PAGES = 0.2;

    private static final int FEW_PAGES = 4;
    private static final double SAME_HEIGHT = 6;
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?i)(?:page\\s*)?\\d{1,3}(?:\\s*(?:of|/)\\s*\\d{1,3})?|[ivx]{1,5}");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final Map<String, Set<Integer>> pagesByText = new HashMap<>();

    private final double fewest;

    Furniture(List<Page> pages) {
        fewest = pages.size() <= FEW_PAGES ? 2 : Math.max(FEWEST_REPEATS, SHARE_OF_PAGES * pages.size());
        for (Page page : pages) {
            for (Line line : page.lines()) {
                if (inMargin(page, line)) {
                    pagesByText
                            .computeIfAbsent(key(line), text -> new HashSet<>())
                            .add(page.number());
                }
            }
        }
    }

    boolean is(Page page, Line line) {
        if (!inMargin(page, line)) {
            return false;
        }
        return PAGE_NUMBER.matcher(line.text()).matches()
                || pagesByText.getOrDefault(key(line), Set.of()).size() >= fewest;
    }

    private static boolean inMargin(Page page, Line line) {
        return line.y() < TOP_MARGIN * page.height() || line.y() > BOTTOM_MARGIN * page.height();
    }

    /** The page number may stand in the text of the footer itself. */
    private static String key(Line line) {
        return DIGITS.matcher(line.text()).replaceAll("#") + '\n' + Math.round(line.y() / SAME_HEIGHT);
    }
}
