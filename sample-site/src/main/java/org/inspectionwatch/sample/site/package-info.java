/** The sample site as a server: its hosts, its clock, its control. */
@NullMarked
package org.inspectionwatch.sample.site;

import org.jspecify.annotations.NullMarked;
