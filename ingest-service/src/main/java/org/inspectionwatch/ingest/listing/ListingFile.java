package org.inspectionwatch.ingest.listing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inspectionwatch.contracts.event.Listing;

/**
 * A {@code listing.csv}: a header with any of {@code file, urn, provider, title, url, published} in any order, and a row a
 * file. A row or field that can't be used becomes a problem and stops nothing.
 */
public final class ListingFile {
    /** The name under which a listing lies beside its files. */
    public static final String NAME = "listing.csv";

    /** A listing that lists nothing. */
    public static final ListingFile NONE = new ListingFile();

    private final Map<String, Listing> listings = new HashMap<>();
    private final List<ListingProblem> problems = new ArrayList<>();

    private ListingFile() {}

    /** Reads UTF-8 with or without byte order mark, or else the windows-1252 that spreadsheets still write. */
    public static ListingFile parse(byte[] csv) {
        ListingFile file = new ListingFile();
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .trimWhitespacesAroundQuotes(true)
                .ofCsvRecord(decode(csv))) {
            file.read(rows.iterator());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /** What is listed of the file; {@link Listing#NONE} where it has no row. Names match letter by letter. */
    public Listing of(String file) {
        return find(file).orElse(Listing.NONE);
    }

    /** What is listed of the file, or empty where it has no row. */
    public Optional<Listing> find(String file) {
        return Optional.ofNullable(listings.get(file));
    }

    /** In the order of lines. */
    public List<ListingProblem> problems() {
        return List.copyOf(problems);
    }

    private void read(Iterator<CsvRecord> rows) {
        long line = 1;
        try {
            if (!rows.hasNext()) {
                return;
            }
            List<String> header = rows.next().getFields();
            Map<ListingColumn, Integer> columns = columns(header);
            if (!columns.containsKey(ListingColumn.FILE)) {
                problems.add(new ListingProblem(line, "the header has no column 'file', so nothing is listed"));
                return;
            }
            while (rows.hasNext()) {
                CsvRecord row = rows.next();
                line = row.getStartingLineNumber();
                add(line, columns, header.size(), row.getFields());
            }
        } catch (CsvParseException e) {
            problems.add(new ListingProblem(line, "what follows is no CSV and is left out"));
        }
    }

    private void add(long line, Map<ListingColumn, Integer> columns, int width, List<String> fields) {
        if (fields.size() > width) {
            // An unquoted comma has moved the fields: any of them may be wrong.
            problem(line, "the row has %d fields under %d headings and is left out".formatted(fields.size(), width));
            return;
        }
        Map<ListingColumn, String> words = new EnumMap<>(ListingColumn.class);
        columns.forEach((column, index) -> words.put(column, index < fields.size() ? fields.get(index) : ""));
        ListingFields row = new ListingFields(words, (column, message) -> problem(line, message + " and is left out"));
        String file = row.field(ListingColumn.FILE);
        if (file == null) {
            problem(line, "the row names no file and is left out");
        } else if (listings.containsKey(file)) {
            problem(line, "the file '%s' is listed before; this row is left out".formatted(file));
        } else {
            listings.put(file, row.listing());
        }
    }

    private void problem(long line, String message) {
        problems.add(new ListingProblem(line, message));
    }

    private static Map<ListingColumn, Integer> columns(List<String> header) {
        Map<ListingColumn, Integer> columns = new EnumMap<>(ListingColumn.class);
        for (int i = 0; i < header.size(); i++) {
            int index = i;
            ListingColumn.of(header.get(i)).ifPresent(column -> columns.putIfAbsent(column, index));
        }
        return columns;
    }

    private static String decode(byte[] csv) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(csv))
                    .toString();
        } catch (CharacterCodingException e) {
            text = new String(csv, Charset.forName("windows-1252"));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
