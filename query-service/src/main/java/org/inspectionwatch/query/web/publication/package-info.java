/** Pages of publications: what was read from each, from which words, on which page. */
@NullMarked
package org.inspectionwatch.query.web.publication;

import org.jspecify.annotations.NullMarked;
