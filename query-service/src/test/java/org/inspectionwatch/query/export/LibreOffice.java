package org.inspectionwatch.query.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Assumptions;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Opens files as a person's spreadsheet program does, and says what it made of them. */
public final class LibreOffice {
    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

    private final Document document;

    private LibreOffice(Document document) {
        this.document = document;
    }

    /** Opens the file; skips the test where there is no LibreOffice. */
    public static LibreOffice open(Path file) {
        Optional<Path> program = Stream.of(
                        "/usr/bin/soffice", "/usr/local/bin/soffice", "/opt/libreoffice/program/soffice")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        Assumptions.assumeTrue(program.isPresent(), "LibreOffice is not installed: files are not opened in it");
        try {
            convert(program.get(), file);
            Path converted = file.resolveSibling(file.getFileName().toString().replaceAll("\\.[a-z]+$", ".fods"));
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return new LibreOffice(factory.newDocumentBuilder().parse(converted.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException | ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void convert(Path program, Path file) throws IOException, InterruptedException {
        Path folder = file.toAbsolutePath().getParent();
        Process process = new ProcessBuilder(
                        program.toString(),
                        "--headless",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--convert-to",
                        "fods",
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("LibreOffice did not end");
        }
    }

    /** The formulas of all cells. */
    public List<String> formulas() {
        return elements("table-cell")
                .map(cell -> cell.getAttributeNS(TABLE, "formula"))
                .filter(formula -> !formula.isEmpty())
                .toList();
    }

    public List<String> sheets() {
        return elements("table")
                .map(sheet -> sheet.getAttributeNS(TABLE, "name"))
                .toList();
    }

    /** The types of the cells of a row of the first sheet, from 0; empty for an empty cell. */
    public List<String> types(int row) {
        return cells(row).map(cell -> cell.getAttributeNS(OFFICE, "value-type")).toList();
    }

    /** Text, number or day of the cells of a row of the first sheet. */
    public List<String> values(int row) {
        return cells(row)
                .map(cell -> switch (cell.getAttributeNS(OFFICE, "value-type")) {
                    case "date" -> cell.getAttributeNS(OFFICE, "date-value");
                    case "float" -> cell.getAttributeNS(OFFICE, "value");
                    default -> cell.getTextContent().strip();
                })
                .toList();
    }

    public boolean hasFilters() {
        return elements("database-range")
                .anyMatch(range -> "true".equals(range.getAttributeNS(TABLE, "display-filter-buttons")));
    }

    private Stream<Element> cells(int row) {
        Element found = elements("table-row").skip(row).findFirst().orElseThrow();
        NodeList children = found.getElementsByTagNameNS(TABLE, "table-cell");
        return IntStream.range(0, children.getLength()).mapToObj(i -> (Element) children.item(i));
    }

    private Stream<Element> elements(String name) {
        NodeList found = document.getElementsByTagNameNS(TABLE, name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }
}
