/** What visitors asked for, and how politely. */
@NullMarked
package org.inspectionwatch.sample.ledger;

import org.jspecify.annotations.NullMarked;
