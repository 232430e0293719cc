/** Gives whole lists as files, however long they are. */
@NullMarked
package org.inspectionwatch.query.bulk;

import org.jspecify.annotations.NullMarked;
