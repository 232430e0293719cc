/** Requests that leave a service: never into a private network, unless the operator trusts the host. */
@NullMarked
package org.inspectionwatch.outbound;

import org.jspecify.annotations.NullMarked;
