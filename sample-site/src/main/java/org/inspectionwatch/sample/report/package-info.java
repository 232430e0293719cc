/** Sample reports as PDFs: the layouts of the real ones, in our own words, the same bytes for the same description. */
@NullMarked
package org.inspectionwatch.sample.report;

import org.jspecify.annotations.NullMarked;
