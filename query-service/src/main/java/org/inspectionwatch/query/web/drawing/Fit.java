package org.inspectionwatch.query.web.drawing;

import java.util.List;
import java.util.stream.Stream;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.pages.GradeLook;

/** Chooses the longest words that fit a bar: the browser's fonts are not known here, so widths are on the safe side. */
final class Fit {
    private static final double PER_LETTER = 8.2;
    private static final double EDGES = 6;

    private Fit() {}

    /** The words of the bar for that many pixels across; empty where nothing fits. */
    static String words(Bar bar, double across) {
        String mark = bar.basis() == Basis.REPORTED ? "*" : "";
        String arrow = Wording.arrow(bar.outcome());
        String label = GradeLook.label(bar.grade());
        String letters = Wording.letters(bar.grade());
        return longest(List.of(arrow + label + mark, label + mark, arrow + letters + mark, letters + mark), across);
    }

    /** The longest of the texts that fits, or an empty one. */
    static String longest(List<String> texts, double across) {
        return Stream.concat(texts.stream(), Stream.of(""))
                .filter(text -> text.length() * PER_LETTER + EDGES <= across)
                .findFirst()
                .orElse("");
    }
}
