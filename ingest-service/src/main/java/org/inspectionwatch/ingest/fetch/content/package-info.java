/** Tells content from what only pretends to be: error pages with status 200, shells without data, documents cut short. */
@NullMarked
package org.inspectionwatch.ingest.fetch.content;

import org.jspecify.annotations.NullMarked;
