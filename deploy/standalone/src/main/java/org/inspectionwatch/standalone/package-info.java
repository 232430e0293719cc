/** The launcher behind {@code ./run}: understands the command line and says in one sentence what went wrong. */
@NullMarked
package org.inspectionwatch.standalone;

import org.jspecify.annotations.NullMarked;
