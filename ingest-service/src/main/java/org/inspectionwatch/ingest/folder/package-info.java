/** The folder source: watches a folder of documents, with what a {@code listing.csv} says of them. */
@NullMarked
package org.inspectionwatch.ingest.folder;

import org.jspecify.annotations.NullMarked;
