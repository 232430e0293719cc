/** Starts the packaged launcher as a process and follows documents through it. */
@NullMarked
package org.inspectionwatch.system;

import org.jspecify.annotations.NullMarked;
