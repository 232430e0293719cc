/** Reads feeds of news: RSS and Atom. Pure. */
@NullMarked
package org.inspectionwatch.ingest.feed;

import org.jspecify.annotations.NullMarked;
