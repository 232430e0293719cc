/** In builds that measure alone: bytes given at once, to hold the speed of the other operations against. */
@NullMarked
package org.inspectionwatch.query.yardstick;

import org.jspecify.annotations.NullMarked;
