package org.inspectionwatch.sample.report;

import java.util.List;

/** Prints a table of judgements: labels on the left, grades on the right. */
final class GradeTable {
    private static final float ROW_GAP = 12;

    private final PageWriter page;
    private final SampleLayout layout;

    GradeTable(PageWriter page, SampleLayout layout) {
        this.page = page;
        this.layout = layout;
    }

    /**
     * One row.
     *
     * @param indent of the label, in points
     */
    record Row(String label, String grade, float indent, Style labelStyle, Style gradeStyle) {}

    void header(String left, String right, Style style) {
        page.put(left, page.left() + 6, style);
        page.put(right, gradeLeft(), style);
        page.down(2.5f * style.size());
    }

    void row(Row row) {
        float labelLeft = page.left() + 6 + row.indent();
        List<String> label = page.wrap(row.label(), gradeLeft() - labelLeft - 14, row.labelStyle());
        float gradeWidth =
                layout.wrapGrades() ? page.widthOf("Requires improvement", row.gradeStyle()) + 4 : page.width();
        List<String> grade = page.wrap(row.grade(), gradeWidth, row.gradeStyle());
        float pitch = page.pitch(row.labelStyle());
        int lines = Math.max(label.size(), grade.size());
        page.need(lines * pitch + ROW_GAP);
        float top = page.y();
        cell(label, labelLeft, top + offset(lines - label.size(), pitch, true), row.labelStyle());
        cell(grade, gradeLeft(), top + offset(lines - grade.size(), pitch, false), row.gradeStyle());
        page.moveTo(top + lines * pitch + ROW_GAP);
    }

    private float offset(int spare, float pitch, boolean label) {
        return switch (layout.gradeAt()) {
            case TOP -> 0;
            case MIDDLE -> spare * pitch / 2;
            case BOTTOM -> label ? 0 : spare * pitch;
        };
    }

    private void cell(List<String> lines, float left, float top, Style style) {
        for (int i = 0; i < lines.size(); i++) {
            page.moveTo(top + i * page.pitch(style));
            page.put(lines.get(i), left, style);
        }
    }

    private float gradeLeft() {
        return page.left() + layout.gradeColumn();
    }
}
