package org.inspectionwatch.query.export;

import java.io.IOException;

/**
 * Gives the rows of a table one by one, in their order.
 *
 * @param <T> a row
 */
@FunctionalInterface
public interface RowSource<T> {

    /** Hands over each row. */
    void forEach(Taker<T> taker) throws IOException;

    /**
     * Takes a row.
     *
     * @param <T> a row
     */
    @FunctionalInterface
    interface Taker<T> {
        void take(T row) throws IOException;
    }
}
