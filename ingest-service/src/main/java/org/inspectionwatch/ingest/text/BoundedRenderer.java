package org.inspectionwatch.ingest.text;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws pages within a budget, and leaves out pictures that ask for too much. Confined to one thread. */
final class BoundedRenderer extends PDFRenderer {
    private final PdfBudget budget;

    BoundedRenderer(PDDocument document, PdfBudget budget) {
        super(document);
        this.budget = budget;
        setSubsamplingAllowed(true);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new BoundedDrawer(parameters, budget);
    }

    private static final class BoundedDrawer extends PageDrawer {
        /** Each holds a picture of the page. */
        private static final int MOST_GROUPS = 4;

        private static final int MOST_SAVED_STATES = 1_000;

        private final PdfBudget budget;
        private final PdfImageGuard images = new PdfImageGuard();
        private int groups;

        BoundedDrawer(PageDrawerParameters parameters, PdfBudget budget) throws IOException {
            super(parameters);
            this.budget = budget;
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            budget.spendStep();
            if (isCostly(operator.getName())) {
                budget.checkTime();
            }
            // Pictures within the content are unpacked before anybody can ask for their size.
            if (!operator.getName().equals(OperatorName.BEGIN_INLINE_IMAGE)) {
                super.processOperator(operator, operands);
            }
        }

        @Override
        public void saveGraphicsState() {
            if (getGraphicsStackSize() > MOST_SAVED_STATES) {
                throw new PdfLimitException("it saves more than %d states of drawing".formatted(MOST_SAVED_STATES));
            }
            super.saveGraphicsState();
        }

        @Override
        public void drawImage(PDImage image) throws IOException {
            if (images.passes(image)) {
                super.drawImage(image);
            }
        }

        @Override
        public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
            if (groups >= MOST_GROUPS) {
                throw new PdfLimitException(
                        "more than %d transparent groups lie within each other".formatted(MOST_GROUPS));
            }
            groups++;
            try {
                super.showTransparencyGroup(group);
            } finally {
                groups--;
            }
        }

        private static boolean isCostly(String operator) {
            return switch (operator) {
                case OperatorName.SET_FONT_AND_SIZE,
                        OperatorName.DRAW_OBJECT,
                        OperatorName.SHADING_FILL,
                        OperatorName.FILL_NON_ZERO,
                        OperatorName.FILL_EVEN_ODD,
                        OperatorName.STROKE_PATH -> true;
                default -> false;
            };
        }
    }
}
