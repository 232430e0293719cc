/** The upload source: publications that are handed in over HTTP. */
@NullMarked
package org.inspectionwatch.ingest.upload;

import org.jspecify.annotations.NullMarked;
