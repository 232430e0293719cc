package org.inspectionwatch.ingest.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.inspectionwatch.contracts.text.Line;
import org.jspecify.annotations.Nullable;

/** Runs a page's content stream and hands each glyph, with its place as displayed, to the line builder. */
final class PdfLineReader extends PDFStreamEngine {
    private static final int BOLD_WEIGHT = 600;
    /** PDF 1.7 allows 28 within each other; writers exceed that by little. */
    private static final int MOST_SAVED_STATES = 1_000;
    /** These load a font or a form. */
    private static final Set<String> LONG_STEPS = Set.of(OperatorName.SET_FONT_AND_SIZE, OperatorName.DRAW_OBJECT);

    private static final int QUARTER_TURN = 90;
    private static final int FULL_TURN = 360;
    private static final String ADDITIONAL_GLYPHS = "/org/apache/pdfbox/resources/glyphlist/additional.txt";
    private static final GlyphList GLYPHS = glyphList();

    private final PdfBudget budget;
    private final IdentityHashMap<PDFont, Boolean> boldFonts = new IdentityHashMap<>();
    private PdfLineBuilder lines = new PdfLineBuilder();
    private PDRectangle box = new PDRectangle();

    PdfLineReader(PdfBudget budget) {
        this.budget = budget;
        addOperator(new BeginText(this));
        addOperator(new Concatenate(this));
        addOperator(new DrawObject(this));
        addOperator(new EndText(this));
        addOperator(new SetGraphicsStateParameters(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new NextLine(this));
        addOperator(new SetCharSpacing(this));
        addOperator(new MoveText(this));
        addOperator(new MoveTextSetLeading(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new SetTextLeading(this));
        addOperator(new SetMatrix(this));
        addOperator(new SetTextRenderingMode(this));
        addOperator(new SetTextRise(this));
        addOperator(new SetWordSpacing(this));
        addOperator(new SetTextHorizontalScaling(this));
        addOperator(new ShowTextLine(this));
        addOperator(new ShowTextLineAndSpace(this));
    }

    /** The page's lines in content-stream order; empty where it has no text. */
    List<Line> read(PDPage page) throws IOException {
        budget.checkTime();
        lines = new PdfLineBuilder();
        boldFonts.clear();
        box = page.getCropBox();
        processPage(page);
        return lines.finish();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.spendStep();
        if (LONG_STEPS.contains(operator.getName())) {
            budget.checkTime();
        }
        super.processOperator(operator, operands);
    }

    @Override
    public void saveGraphicsState() {
        if (getGraphicsStackSize() > MOST_SAVED_STATES) {
            throw new PdfLimitException(
                    "a page of the PDF saves more than the limit of %d states of drawing".formatted(MOST_SAVED_STATES));
        }
        super.saveGraphicsState();
    }

    @Override
    protected void showGlyph(Matrix placed, PDFont font, int code, Vector displacement) throws IOException {
        budget.spendCharacter();
        String unicode = unicode(font, code);
        if (unicode == null || unicode.isEmpty()) {
            return;
        }
        float across = placed.getScalingFactorX();
        float size = placed.getScalingFactorY();
        if (!(size > 0) || !Float.isFinite(size)) {
            return;
        }
        // Turning by the glyph's own angle puts upright text of turned pages, and sideways text, on level baselines.
        int angle = angle(placed);
        double x = placed.getTranslateX() - box.getLowerLeftX();
        double y = placed.getTranslateY() - box.getLowerLeftY();
        lines.add(new Glyph(
                unicode, along(angle, x, y), down(angle, x, y), displacement.getX() * across, size, bold(font)));
    }

    private static int angle(Matrix placed) {
        double degrees = Math.toDegrees(Math.atan2(placed.getShearY(), placed.getScaleX()));
        return Math.floorMod((int) Math.round(degrees / QUARTER_TURN) * QUARTER_TURN, FULL_TURN);
    }

    private double along(int angle, double x, double y) {
        return switch (angle) {
            case 90 -> y;
            case 180 -> box.getWidth() - x;
            case 270 -> box.getHeight() - y;
            default -> x;
        };
    }

    private double down(int angle, double x, double y) {
        return switch (angle) {
            case 90 -> x;
            case 180 -> y;
            case 270 -> box.getWidth() - x;
            default -> box.getHeight() - y;
        };
    }

    private static @Nullable String unicode(PDFont font, int code) throws IOException {
        String unicode = font.toUnicode(code, GLYPHS);
        return unicode == null && font instanceof PDSimpleFont ? String.valueOf((char) code) : unicode;
    }

    private boolean bold(PDFont font) {
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        return mode == RenderingMode.FILL_STROKE || boldFonts.computeIfAbsent(font, PdfLineReader::boldFont);
    }

    private static boolean boldFont(PDFont font) {
        String name = Objects.requireNonNullElse(font.getName(), "").toLowerCase(Locale.ROOT);
        if (name.contains("bold") || name.contains("black") || name.contains("heavy") || name.contains("demi")) {
            return true;
        }
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT);
    }

    private static GlyphList glyphList() {
        try (InputStream additional = Objects.requireNonNull(GlyphList.class.getResourceAsStream(ADDITIONAL_GLYPHS))) {
            return new GlyphList(GlyphList.getAdobeGlyphList(), additional);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
