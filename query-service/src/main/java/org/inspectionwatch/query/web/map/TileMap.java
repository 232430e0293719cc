package org.inspectionwatch.query.web.map;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.inspectionwatch.contracts.reference.Authorities;

/** Where each authority lies on the map: tiles.csv, drawn by hand. North is above south, and neighbours are near. Immutable. */
public final class TileMap {
    private static final String RESOURCE = "tiles.csv";

    private final List<Tile> tiles;

    private TileMap(List<Tile> tiles) {
        this.tiles = List.copyOf(tiles);
    }

    /** Reads the tiles that this version was built with. */
    public static TileMap load() {
        try (Reader reader = new InputStreamReader(
                        Objects.requireNonNull(TileMap.class.getResourceAsStream(RESOURCE)), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return new TileMap(rows.stream().map(TileMap::tile).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All tiles, also those of bodies that are no more: these share places with others of other days. */
    public List<Tile> all() {
        return tiles;
    }

    /** The tile of that authority. */
    public Optional<Tile> of(String authorityId) {
        return tiles.stream()
                .filter(tile -> tile.authorityId().equals(authorityId))
                .findFirst();
    }

    /** The tiles of the authorities of that day, from north to south, west to east in each row. */
    public List<Tile> on(LocalDate day, Authorities authorities) {
        return tiles.stream()
                .filter(tile -> authorities
                        .byId(tile.authorityId())
                        .filter(authority -> authority.hasRecordOn(day))
                        .isPresent())
                .sorted(Comparator.comparing(Tile::row).thenComparing(Tile::column))
                .toList();
    }

    private static Tile tile(NamedCsvRecord row) {
        return new Tile(
                row.getField("authority_id"),
                row.getField("label"),
                Integer.parseInt(row.getField("row")),
                Integer.parseInt(row.getField("column")));
    }
}
