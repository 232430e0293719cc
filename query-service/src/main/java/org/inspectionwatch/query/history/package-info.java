/** What was true on a day, and what we knew on a day. */
@NullMarked
package org.inspectionwatch.query.history;

import org.jspecify.annotations.NullMarked;
