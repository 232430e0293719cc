package org.inspectionwatch.query.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * XLSX with typed cells, a frozen header and filters. Text is text and never a formula. Rows go out every few hundred; a
 * sheet that is full is followed by another one.
 */
final class XlsxRows<T> implements Rows<T> {
    /** Of the format: a longer text is cut, and ends in an ellipsis. */
    static final int MOST_CHARACTERS = 32_767;

    private static final int MOST_ROWS = 1_048_576;
    private static final int FLUSH_EVERY = 200;
    private static final int MOST_LINKS = 1_000;
    private static final int MOST_WIDTH = 40;
    private static final String DAY = "yyyy-mm-dd";

    private final Sheet<T> sheet;
    private final Workbook workbook;
    private final int mostRows;
    private Worksheet worksheet;
    private int sheets;
    private int next;
    private int links;

    XlsxRows(Sheet<T> sheet, OutputStream out) {
        this(sheet, out, MOST_ROWS);
    }

    XlsxRows(Sheet<T> sheet, OutputStream out, int mostRows) {
        this.sheet = sheet;
        this.mostRows = mostRows;
        this.workbook = new Workbook(out, "Inspection Watch", "1.0");
        this.worksheet = begin();
    }

    @Override
    public void add(T row) throws IOException {
        if (next == mostRows) {
            end();
            worksheet = begin();
        }
        List<Column<T>> columns = sheet.columns();
        for (int place = 0; place < columns.size(); place++) {
            Object value = columns.get(place).cell(row);
            if (value != null) {
                write(place, columns.get(place).type(), value);
            }
        }
        next++;
        if (next % FLUSH_EVERY == 0) {
            worksheet.flush();
        }
    }

    private void write(int place, CellType type, Object value) {
        switch (type) {
            case TEXT, FLAG -> worksheet.inlineString(next, place, text(value.toString()));
            case LINK -> link(place, text(value.toString()));
            case NUMBER -> worksheet.value(next, place, (Number) value);
            case DATE -> {
                worksheet.value(next, place, (LocalDate) value);
                worksheet.style(next, place).format(DAY).set();
            }
        }
    }

    /** Links are kept until the sheet ends, so there are few of them: in long lists addresses are text. */
    private void link(int place, String address) {
        boolean web = address.startsWith("https://") || address.startsWith("http://");
        if (web && links < MOST_LINKS) {
            worksheet.hyperlink(next, place, new HyperLink(address));
            links++;
        } else {
            worksheet.inlineString(next, place, address);
        }
    }

    private Worksheet begin() {
        sheets++;
        next = 0;
        Worksheet begun = workbook.newWorksheet(sheets == 1 ? sheet.name() : sheet.name() + " " + sheets);
        begun.freezePane(0, 1);
        List<Column<T>> columns = sheet.columns();
        for (int place = 0; place < columns.size(); place++) {
            String name = columns.get(place).name();
            begun.inlineString(0, place, name);
            begun.style(0, place).bold().set();
            begun.width(
                    place,
                    Math.min(
                            MOST_WIDTH,
                            Math.max(name.length() + 4, width(columns.get(place).type()))));
        }
        next = 1;
        return begun;
    }

    private static int width(CellType type) {
        return switch (type) {
            case TEXT -> 18;
            case LINK -> 30;
            case NUMBER, FLAG -> 8;
            case DATE -> 12;
        };
    }

    private void end() throws IOException {
        worksheet.setAutoFilter(0, 0, next - 1, sheet.columns().size() - 1);
        worksheet.finish();
    }

    /** Spreadsheets read {@code _x0041_} as a coded character: the underline is coded itself, so that the text stays. */
    private static String text(String text) {
        String coded = text.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_");
        return coded.length() <= MOST_CHARACTERS ? coded : cut(coded);
    }

    private static String cut(String text) {
        int end = MOST_CHARACTERS - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "\u2026";
    }

    @Override
    public void close() throws IOException {
        end();
        workbook.close();
    }
}
