/** The review queue, and what people decide on it. */
@NullMarked
package org.inspectionwatch.query.review;

import org.jspecify.annotations.NullMarked;
