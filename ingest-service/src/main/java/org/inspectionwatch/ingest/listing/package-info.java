/** Reads what a {@code listing.csv} says of the publications beside it. Pure: no framework, no clock, no files. */
@NullMarked
package org.inspectionwatch.ingest.listing;

import org.jspecify.annotations.NullMarked;
