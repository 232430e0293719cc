/** Reads one publication into findings: chooses the reader, numbers the findings. Pure: no framework, no clock. */
@NullMarked
package org.inspectionwatch.classify.reading;

import org.jspecify.annotations.NullMarked;
