package org.inspectionwatch.query.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers with a table in the format asked for. */
@ApplicationScoped
public class Downloads {
    private static final List<Format> OF_TABLES = List.of(Format.JSON, Format.CSV, Format.XLSX, Format.JSONL);
    private static final List<Format> OF_LISTS = List.of(Format.CSV, Format.XLSX, Format.JSONL);

    private final ExportSlots slots;
    private final Readers readers;

    Downloads(ExportSlots slots, Readers readers) {
        this.slots = slots;
        this.readers = readers;
    }

    /**
     * A table that is small enough to be held.
     *
     * @param format the query parameter, or null
     * @param headers of the request
     * @param table as JSON has it
     * @param sheet its columns
     * @param rows its rows
     */
    public <T> Response table(
            @Nullable String format, HttpHeaders headers, Object table, Sheet<T> sheet, List<T> rows) {
        Format chosen = Format.chosen(format, headers.getAcceptableMediaTypes(), OF_TABLES);
        if (chosen == Format.JSON) {
            return Response.ok(table, Format.JSON_TYPE)
                    .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                    .build();
        }
        Readers.Reader reader = readers.ofThisRequest();
        return download(
                chosen,
                sheet,
                out -> readers.write(
                        reader,
                        out,
                        watched -> write(
                                chosen,
                                sheet,
                                taker -> {
                                    for (T row : rows) {
                                        taker.take(row);
                                    }
                                },
                                watched)));
    }

    /**
     * A list of any length, which is a file in any case.
     *
     * @param format the query parameter, or null
     * @param headers of the request
     * @param sheet its columns
     * @param source its rows
     */
    public <T> Response list(@Nullable String format, HttpHeaders headers, Sheet<T> sheet, RowSource<T> source) {
        Format chosen = Format.chosen(format, headers.getAcceptableMediaTypes(), OF_LISTS);
        Readers.Reader reader = readers.ofThisRequest();
        return download(chosen, sheet, out -> {
            slots.take(reader.address());
            try {
                readers.write(reader, out, watched -> write(chosen, sheet, source, watched));
            } finally {
                slots.release(reader.address());
            }
        });
    }

    /** A file of that format, written while the rows are read. */
    private static Response download(Format format, Sheet<?> sheet, StreamingOutput file) {
        return Response.ok(file)
                .type(format.contentType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + sheet.name() + "." + format.slug() + "\"")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    /** Where a row cannot be had, the file stays without its end: what is cut off must not look complete. */
    static <T> void write(Format format, Sheet<T> sheet, RowSource<T> source, OutputStream out) throws IOException {
        Rows<T> rows = rows(format, sheet, out);
        source.forEach(rows::add);
        rows.close();
    }

    private static <T> Rows<T> rows(Format format, Sheet<T> sheet, OutputStream out) throws IOException {
        return switch (format) {
            case CSV -> new CsvRows<>(sheet, out);
            case XLSX -> new XlsxRows<>(sheet, out);
            case JSON, JSONL -> new JsonLines<>(out);
        };
    }
}
