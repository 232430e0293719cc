package org.inspectionwatch.query.export;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param name its header, which does not change between versions
 * @param type of its cells
 * @param value the cell of a row, or null where it is empty
 * @param <T> a row
 */
public record Column<T>(String name, CellType type, Function<T, @Nullable Object> value) {

    public static <T> Column<T> text(String name, Function<T, @Nullable String> value) {
        return new Column<>(name, CellType.TEXT, value::apply);
    }

    public static <T> Column<T> link(String name, Function<T, @Nullable String> value) {
        return new Column<>(name, CellType.LINK, value::apply);
    }

    public static <T> Column<T> number(String name, Function<T, @Nullable Number> value) {
        return new Column<>(name, CellType.NUMBER, value::apply);
    }

    public static <T> Column<T> date(String name, Function<T, @Nullable LocalDate> value) {
        return new Column<>(name, CellType.DATE, value::apply);
    }

    public static <T> Column<T> flag(String name, Function<T, @Nullable Boolean> value) {
        return new Column<>(name, CellType.FLAG, value::apply);
    }

    @Nullable
    Object cell(T row) {
        return value.apply(row);
    }
}
