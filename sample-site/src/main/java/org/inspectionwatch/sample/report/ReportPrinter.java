package org.inspectionwatch.sample.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.sample.report.SampleLayout.Bullet;
import org.inspectionwatch.sample.report.Style.Face;

/** What the printers of all kinds of report share. */
abstract class ReportPrinter {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final float ITEM_INDENT = 18;
    private static final String DISC = "\u2022";
    private static final String SQUARE = "\u25a0";
    private static final String EN_DASH = "\u2013";

    final SampleReport report;
    final SampleLayout layout;
    final PageWriter page;
    final Phrases phrases;

    ReportPrinter(SampleReport report, SampleLayout layout, String footerTitle) {
        this.report = report;
        this.layout = layout;
        this.page = new PageWriter(layout, List.of(footerTitle, layout.dates().print(report.start(), report.end())));
        this.phrases = new Phrases(new Random(layout.seed()));
    }

    final byte[] pdf() {
        try (page) {
            print();
            return page.finish();
        }
    }

    abstract void print();

    final Style text() {
        return Style.regular(layout.size());
    }

    final Style strong() {
        return Style.bold(layout.size());
    }

    final float right() {
        return page.left() + page.width();
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    final void heading(String words, float size) {
        page.down(size);
        page.need(4 * size);
        page.paragraph(words, page.left(), right(), Style.bold(size));
        page.down(size * 0.6f);
    }

    final void paragraph(String words) {
        page.paragraph(words, page.left(), right(), text());
        page.down(layout.size());
    }

    final void numbered(int number, String words) {
        page.need(2 * layout.size());
        float indent = 28;
        String[] parts = words.split("\n");
        List<String> lines = page.wrap(number + ". " + parts[0], page.width() - indent, text());
        for (int i = 0; i < lines.size(); i++) {
            page.need(layout.size());
            page.put(lines.get(i), page.left() + (i == 0 ? 0 : indent), text());
            page.down(page.pitch(text()));
        }
        page.down(layout.size());
        for (int i = 1; i < parts.length; i++) {
            bulleted(parts[i], page.left() + indent, Bullet.DISC);
        }
    }

    /** A list item; its sub-items stand deeper, behind dashes. */
    final void item(String words) {
        String[] parts = words.split("\n");
        bulleted(parts[0], page.left(), layout.bullet());
        for (int i = 1; i < parts.length; i++) {
            bulleted(parts[i], page.left() + ITEM_INDENT, Bullet.DASH);
        }
    }

    private void bulleted(String words, float left, Bullet bullet) {
        page.need(layout.size());
        float textLeft = left + (bullet == Bullet.FAR_DISC ? 2 : 1) * ITEM_INDENT;
        page.put(
                switch (bullet) {
                    case DISC, FAR_DISC -> DISC;
                    case SQUARE -> SQUARE;
                    case DASH -> EN_DASH;
                },
                left,
                bullet == Bullet.SQUARE ? new Style(Face.SYMBOLS, layout.size()) : text());
        page.paragraph(words, textLeft, right(), text());
        page.down(layout.size() / 2);
    }

    /** The grade as this layout prints it. */
    final String printed(Grade grade) {
        return switch (grade) {
            case REQUIRES_IMPROVEMENT -> layout.toBeGood() ? "Requires improvement to be good" : "Requires improvement";
            default -> capital(grade.slug().replace('_', ' '));
        };
    }

    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    final void leadLine() {
        if (report.lead() == null) {
            return;
        }
        String title = report.start().isBefore(LocalDate.of(2022, 9, 9)) ? "Her" : "His";
        String rank = title + " Majesty\u2019s Inspector";
        if (layout.inspectorOnSecondLine()) {
            page.put("Lead inspector: " + report.lead(), page.left(), strong());
            page.down(page.pitch(text()));
            page.put(rank, page.left() + page.widthOf("Lead inspector: ", strong()), strong());
        } else {
            String lead = layout.wording()
                    .choose(
                            "Lead inspector: " + report.lead() + ", " + rank,
                            "Lead inspector: " + report.lead() + " HMI",
                            "Lead inspectors: " + report.lead() + ", " + rank);
            page.put(lead, page.left(), text());
        }
        page.down(2 * layout.size());
    }
}
