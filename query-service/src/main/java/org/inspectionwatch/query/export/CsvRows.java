package org.inspectionwatch.query.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** CSV by RFC 4180 in UTF-8 without a mark of byte order: commas, CRLF, a header line; see {@link CsvText}. */
final class CsvRows<T> implements Rows<T> {
    private final Sheet<T> sheet;
    private final CsvWriter csv;

    CsvRows(Sheet<T> sheet, OutputStream out) {
        this.sheet = sheet;
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
        csv.writeRecord(sheet.header());
    }

    @Override
    public void add(T row) {
        List<String> cells = new ArrayList<>(sheet.columns().size());
        sheet.columns().forEach(column -> cells.add(cell(column.type(), column.cell(row))));
        csv.writeRecord(cells);
    }

    private static String cell(CellType type, @Nullable Object value) {
        if (value == null) {
            return "";
        }
        return switch (type) {
            case TEXT, LINK -> CsvText.harmless(value.toString());
            case NUMBER, DATE, FLAG -> value.toString();
        };
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
