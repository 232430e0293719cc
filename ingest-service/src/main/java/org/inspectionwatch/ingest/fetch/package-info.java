/** Fetches what sources publish, politely and safely: one address in, one outcome out. */
@NullMarked
package org.inspectionwatch.ingest.fetch;

import org.jspecify.annotations.NullMarked;
