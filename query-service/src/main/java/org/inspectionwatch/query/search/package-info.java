/** Searches the words of documents. */
@NullMarked
package org.inspectionwatch.query.search;

import org.jspecify.annotations.NullMarked;
