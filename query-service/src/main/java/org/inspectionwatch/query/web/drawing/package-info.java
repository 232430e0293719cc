/** Draws the grades of an authority over time, for pages: what there is to draw, and where it goes; pure. */
@NullMarked
package org.inspectionwatch.query.web.drawing;

import org.jspecify.annotations.NullMarked;
