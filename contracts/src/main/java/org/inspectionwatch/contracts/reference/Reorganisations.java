package org.inspectionwatch.contracts.reference;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Past and announced reorganisations of councils: reorganisations.csv. Immutable. */
public final class Reorganisations {
    private static final String RESOURCE = "reorganisations.csv";

    private final List<Reorganisation> all;

    private Reorganisations(List<Reorganisation> all) {
        this.all = List.copyOf(all);
    }

    /** Reads the reorganisations that this version was built with. */
    public static Reorganisations load() {
        try (Reader reader = new InputStreamReader(
                        Objects.requireNonNull(Reorganisations.class.getResourceAsStream(RESOURCE)),
                        StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return new Reorganisations(
                    rows.stream().map(Reorganisations::reorganisation).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Oldest first. */
    public List<Reorganisation> all() {
        return all;
    }

    /** Those that end or ended the authority. */
    public List<Reorganisation> ending(String authorityId) {
        return all.stream()
                .filter(reorganisation -> reorganisation.predecessors().contains(authorityId))
                .toList();
    }

    /** How many authorities England has on that day, as far as is known: 153 today. */
    public int expectedOn(LocalDate day, Authorities authorities) {
        Set<String> there = new HashSet<>();
        authorities.on(day).forEach(authority -> there.add(authority.authorityId()));
        all.stream()
                .filter(reorganisation -> !reorganisation.effectiveOn().isAfter(day))
                .forEach(reorganisation -> {
                    reorganisation.predecessors().forEach(there::remove);
                    reorganisation.successors().stream()
                            .filter(successor -> authorities.byId(successor).isEmpty())
                            .forEach(there::add);
                });
        return there.size();
    }

    private static Reorganisation reorganisation(NamedCsvRecord row) {
        String note = row.getField("note");
        return new Reorganisation(
                LocalDate.parse(row.getField("effective_on")),
                list(row.getField("predecessors")),
                list(row.getField("successors")),
                note.isEmpty() ? null : note);
    }

    private static List<String> list(String text) {
        return List.of(text.split("\\|"));
    }
}
