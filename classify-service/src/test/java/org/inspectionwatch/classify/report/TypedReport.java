package org.inspectionwatch.classify.report;

import java.util.ArrayList;
import java.util.List;
import org.inspectionwatch.contracts.text.Line;
import org.inspectionwatch.contracts.text.Page;
import org.inspectionwatch.contracts.text.PagedText;

/** The text of a report, typed line by line onto one page. */
final class TypedReport {
    private static final double PAGE_WIDTH = 595;
    private static final double PAGE_HEIGHT = 842;
    private static final double LEFT = 72;
    private static final double CHARACTER_WIDTH = 5.5;

    private final List<Line> lines = new ArrayList<>();
    private double y = 100;

    TypedReport heading(String text) {
        return line(text, 14, true).gap();
    }

    TypedReport paragraph(String... texts) {
        for (String text : texts) {
            line(text, 12, false);
        }
        return gap();
    }

    PagedText text() {
        return new PagedText(List.of(new Page(1, PAGE_WIDTH, PAGE_HEIGHT, lines)));
    }

    private TypedReport line(String text, double size, boolean bold) {
        y += size * 1.2;
        lines.add(new Line(text, LEFT, y, text.length() * CHARACTER_WIDTH, size, bold, ""));
        return this;
    }

    private TypedReport gap() {
        y += 12;
        return this;
    }
}
