/** Posts events to subscribers' endpoints, signed by the Standard Webhooks specification. */
@NullMarked
package org.inspectionwatch.query.webhook;

import org.jspecify.annotations.NullMarked;
