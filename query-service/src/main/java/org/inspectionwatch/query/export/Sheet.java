package org.inspectionwatch.query.export;

import java.util.List;

/**
 * What a table is called and which columns it has.
 *
 * @param name of the file and of the sheet in it: lower case, digits and hyphens, at most 28 of them
 * @param columns from left to right
 * @param <T> a row, which is one line of JSON as it is
 */
public record Sheet<T>(String name, List<Column<T>> columns) {
    public Sheet {
        columns = List.copyOf(columns);
    }

    List<String> header() {
        return columns.stream().map(Column::name).toList();
    }
}
