/** The review queue for people: what is in doubt, why, and what the document says. */
@NullMarked
package org.inspectionwatch.query.web.review;

import org.jspecify.annotations.NullMarked;
