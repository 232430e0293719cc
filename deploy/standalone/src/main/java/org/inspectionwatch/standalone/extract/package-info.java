/** Reads files without any server, in the code that the services use, and prints what they say. */
@NullMarked
package org.inspectionwatch.standalone.extract;

import org.jspecify.annotations.NullMarked;
