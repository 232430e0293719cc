package org.inspectionwatch.query.export;

import java.io.Closeable;
import java.io.IOException;

/**
 * Takes the rows of a table one by one and keeps none of them. What is not closed is not complete.
 *
 * @param <T> a row
 */
interface Rows<T> extends Closeable {
    void add(T row) throws IOException;
}
