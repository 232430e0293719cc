/** The markup of the sites, as it was seen on the real ones. */
@NullMarked
package org.inspectionwatch.sample.page;

import org.jspecify.annotations.NullMarked;
