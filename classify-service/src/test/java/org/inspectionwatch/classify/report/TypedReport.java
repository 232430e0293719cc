package org.inspectionwatch.classify.report;

import java.util.ArrayList;
import java.util.List;
import org.inspectionwatch.contracts.text.Line;
import org.inspectionwatch.contracts.text.Page;
import org.inspectionwatch.contracts.text.PagedText;

/** The text of a report, typed line by line. Confined to one thread. */
final class TypedReport {
    private static final double PAGE_WIDTH = 595;
    private static final double PAGE_HEIGHT = 842;
    private static final double LEFT = 72;
    private static final double CHARACTER_WIDTH = 5.5;
    private static final double GRADES = 420;
    private static final double COLUMN = 75;

    private static final double NARROW_PITCH = 13;
    private static final double TOP = 100;

    private final List<Page> pages = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private double y = TOP;

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

    /** A narrow table whose column of grades stands lower than its labels, by so many points. */
    TypedReport shiftedTable(List<String> labels, List<String> grades, double shift) {
        gap();
        for (int i = 0; i < labels.size(); i++) {
            lines.add(small(labels.get(i), LEFT, y + i * NARROW_PITCH));
        }
        for (int i = 0; i < grades.size(); i++) {
            lines.add(small(grades.get(i), GRADES, y + i * NARROW_PITCH + shift));
        }
        y += (labels.size() + 2) * NARROW_PITCH;
        return this;
    }

    private static Line small(String text, double x, double y) {
        return new Line(text, x, y, text.length() * 4.5, 10, false, "");
    }

    /** What follows stands on the next page. */
    TypedReport page() {
        pages.add(new Page(pages.size() + 1, PAGE_WIDTH, PAGE_HEIGHT, List.copyOf(lines)));
        lines.clear();
        y = TOP;
        return this;
    }

    PagedText text() {
        List<Page> all = new ArrayList<>(pages);
        all.add(new Page(pages.size() + 1, PAGE_WIDTH, PAGE_HEIGHT, lines));
        return new PagedText(all);
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
