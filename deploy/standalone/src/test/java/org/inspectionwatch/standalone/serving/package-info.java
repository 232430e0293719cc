/** Measures how fast query-service answers. */
@NullMarked
package org.inspectionwatch.standalone.serving;

import org.jspecify.annotations.NullMarked;
