package org.inspectionwatch.ingest.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.inspectionwatch.contracts.text.Line;
import org.jspecify.annotations.Nullable;

/** Puts glyphs together into the lines of one page. Confined to one thread. */
final class PdfLineBuilder {
    private static final double TENTHS = 10;

    private final List<Line> lines = new ArrayList<>();
    /** Some exports print a line twice, a hair apart, to make it look bold. */
    private final Set<String> printed = new HashSet<>();

    private @Nullable PdfRun run;

    void add(Glyph glyph) {
        String text = GlyphText.normalise(glyph.text());
        if (text.isEmpty()) {
            return;
        }
        PdfRun current = run;
        if (text.isBlank()) {
            if (current != null) {
                current.blank();
            }
            return;
        }
        if (current == null) {
            run = new PdfRun(glyph, text, "");
        } else if (current.isMarkBefore(glyph)) {
            run = new PdfRun(glyph, text, current.text());
        } else if (!current.append(glyph, text)) {
            end(current);
            run = new PdfRun(glyph, text, "");
        }
    }

    List<Line> finish() {
        if (run != null) {
            end(run);
            run = null;
        }
        return lines;
    }

    private void end(PdfRun ended) {
        Line line = ended.line();
        if (printed.add(line.text() + '\n' + Math.round(line.x()) + ' ' + Math.round(line.y()))) {
            lines.add(line);
        }
    }

    static double tenth(double length) {
        return Math.round(length * TENTHS) / TENTHS;
    }
}
