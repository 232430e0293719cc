/** Writes the sample publications into a folder, most at once and one a little later. */
@NullMarked
package org.inspectionwatch.standalone.sample;

import org.jspecify.annotations.NullMarked;
