/** Atom feeds of what was told, with an archive back to the first event (RFC 4287, RFC 5005). */
@NullMarked
package org.inspectionwatch.query.feed;

import org.jspecify.annotations.NullMarked;
