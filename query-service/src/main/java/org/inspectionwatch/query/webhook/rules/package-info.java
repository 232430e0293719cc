/** When a delivery is tried again, what an answer means, and how a message is signed; pure. */
@NullMarked
package org.inspectionwatch.query.webhook.rules;

import org.jspecify.annotations.NullMarked;
