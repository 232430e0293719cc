/** Tells a person at the console what is happening: how much was read, and which ratings changed. */
@NullMarked
package org.inspectionwatch.standalone.progress;

import org.jspecify.annotations.NullMarked;
