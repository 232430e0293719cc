/** Builds the register anew from the topic, beside the live one, and puts it in its place. */
@NullMarked
package org.inspectionwatch.query.rebuild;

import org.jspecify.annotations.NullMarked;
