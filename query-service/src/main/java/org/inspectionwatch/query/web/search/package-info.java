/** The page that searches the words of documents. */
@NullMarked
package org.inspectionwatch.query.web.search;

import org.jspecify.annotations.NullMarked;
