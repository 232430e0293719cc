/** Reads one publication.revised into the events that follow from it: chooses the reader, numbers the findings. Pure: no framework, no clock. */
@NullMarked
package org.inspectionwatch.classify.publication;

import org.jspecify.annotations.NullMarked;
