/** The map of England by authority: tiles of one size, the grade on each, on any day. */
@NullMarked
package org.inspectionwatch.query.web.map;

import org.jspecify.annotations.NullMarked;
