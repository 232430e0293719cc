/** The words of documents that people read and search, with what they can be narrowed by; computed from an authority's register. */
@NullMarked
package org.inspectionwatch.query.passage;

import org.jspecify.annotations.NullMarked;
