/** Which practice themes a passage praises or criticises. Pure: no framework, no clock. */
@NullMarked
package org.inspectionwatch.classify.theme;

import org.jspecify.annotations.NullMarked;
