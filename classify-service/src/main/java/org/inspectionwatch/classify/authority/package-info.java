/** Which authority a text names. Pure: no framework, no clock. */
@NullMarked
package org.inspectionwatch.classify.authority;

import org.jspecify.annotations.NullMarked;
