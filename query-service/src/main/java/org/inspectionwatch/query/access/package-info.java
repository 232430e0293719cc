/** Nobody writes without a key, and each key has a name that its decisions bear. */
@NullMarked
package org.inspectionwatch.query.access;

import org.jspecify.annotations.NullMarked;
