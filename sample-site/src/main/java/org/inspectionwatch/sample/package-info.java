/** Sample publications: published facts of real inspections in our own words, as a folder with a listing. */
@NullMarked
package org.inspectionwatch.sample;

import org.jspecify.annotations.NullMarked;
