/** Runs the sample site for a newcomer: most publications are there at once, one comes a little later. */
@NullMarked
package org.inspectionwatch.standalone.sample;

import org.jspecify.annotations.NullMarked;
