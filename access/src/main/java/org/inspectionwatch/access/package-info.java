/** Nobody writes without a key: in a header for programs, in a sealed cookie for people; each key has a name that its decisions bear. */
@NullMarked
package org.inspectionwatch.access;

import org.jspecify.annotations.NullMarked;
