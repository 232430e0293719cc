/** Serves publications, how they were read and what was found in them. */
@NullMarked
package org.inspectionwatch.query.publication;

import org.jspecify.annotations.NullMarked;
