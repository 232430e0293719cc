/** Pages where people subscribe to what changes. */
@NullMarked
package org.inspectionwatch.query.web.subscription;

import org.jspecify.annotations.NullMarked;
