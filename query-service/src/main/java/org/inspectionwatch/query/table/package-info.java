/** Serves the tables that analysts and regional alliances keep by hand. */
@NullMarked
package org.inspectionwatch.query.table;

import org.jspecify.annotations.NullMarked;
