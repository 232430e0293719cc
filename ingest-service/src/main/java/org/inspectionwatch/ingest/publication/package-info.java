/** Keeps publications and their revisions, and publishes each revision once. */
@NullMarked
package org.inspectionwatch.ingest.publication;

import org.jspecify.annotations.NullMarked;
