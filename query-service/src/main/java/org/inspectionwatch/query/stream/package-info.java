/** Streams events to whoever listens, by server-sent events, from the stored log. */
@NullMarked
package org.inspectionwatch.query.stream;

import org.jspecify.annotations.NullMarked;
