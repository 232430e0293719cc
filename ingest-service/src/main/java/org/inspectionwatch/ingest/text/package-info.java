/** Turns bytes into text that keeps its layout. Pure: no framework, no clock. */
@NullMarked
package org.inspectionwatch.ingest.text;

import org.jspecify.annotations.NullMarked;
