package org.inspectionwatch.query.neighbour;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.contracts.reference.Authority;

/** The ten statistical neighbours of each of today's authorities: statistical-neighbours.csv. */
@ApplicationScoped
public class StatisticalNeighbours {
    /** Which list this is, and where it is from. */
    public static final String EDITION = "Department for Education, children's services statistical neighbours,"
            + " as revised in June 2025 (as in Data to Insight's lookup of local authorities)";

    private static final String RESOURCE = "statistical-neighbours.csv";

    private final Map<String, Authority> byLaCode;
    private final Map<String, List<String>> neighbours;

    StatisticalNeighbours(Authorities authorities) {
        byLaCode = authorities.all().stream()
                .filter(authority -> authority.validTo() == null)
                .collect(Collectors.toUnmodifiableMap(Authority::laCode, Function.identity()));
        neighbours = load();
    }

    /** The closest first; empty for authorities that are no more, which have none. */
    public List<Authority> of(Authority authority) {
        if (authority.validTo() != null) {
            return List.of();
        }
        return neighbours.getOrDefault(authority.laCode(), List.of()).stream()
                .map(code ->
                        Objects.requireNonNull(byLaCode.get(code), RESOURCE + ": no authority has the code " + code))
                .toList();
    }

    private static Map<String, List<String>> load() {
        try (Reader reader = new InputStreamReader(
                        Objects.requireNonNull(StatisticalNeighbours.class.getResourceAsStream(RESOURCE)),
                        StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return rows.stream()
                    .collect(Collectors.toUnmodifiableMap(
                            row -> row.getField("la_code"),
                            row -> Arrays.asList(row.getField("neighbours").split(" "))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
