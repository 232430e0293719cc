package org.inspectionwatch.classify.report;

import java.util.ArrayList;
import java.util.List;
import org.inspectionwatch.contracts.text.Line;
import org.inspectionwatch.contracts.text.Page;
import org.inspectionwatch.contracts.text.PagedText;

/** The text of a report, typed line by line onto one page. Confined to one thread. */
final class TypedReport {
    private static final double PAGE_WIDTH = 595;
    private static final double PAGE_HEIGHT = 842;
    private static final double LEFT = 72;
    private static final double CHARACTER_WIDTH = 5.5;
    private static final double GRADES = 420;
    private static final double COLUMN = 75;

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

    /** A row of a table, with its grades in columns beside it. */
    TypedReport row(String label, String... grades) {
        gap().line(label, 12, false);
        for (int i = 0; i < grades.length; i++) {
            lines.add(new Line(grades[i], GRADES + i * COLUMN, y, grades[i].length() * CHARACTER_WIDTH, 12, false, ""));
        }
        return this;
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
