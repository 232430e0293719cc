/** News articles about the invented inspections, in our own words, with the truth of each. */
@NullMarked
package org.inspectionwatch.sample.news;

import org.jspecify.annotations.NullMarked;
