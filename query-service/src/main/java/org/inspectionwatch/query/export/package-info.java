/** Writes tables and whole lists as CSV, XLSX and JSON Lines, row by row. */
@NullMarked
package org.inspectionwatch.query.export;

import org.jspecify.annotations.NullMarked;
