/** Sample publications: published facts of real inspections in our own words, as files or for a sample site. */
@NullMarked
package org.inspectionwatch.sample;

import org.jspecify.annotations.NullMarked;
