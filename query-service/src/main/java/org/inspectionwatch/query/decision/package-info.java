/** What people decided on claims, laid over what the reader read; pure functions. */
@NullMarked
package org.inspectionwatch.query.decision;

import org.jspecify.annotations.NullMarked;
