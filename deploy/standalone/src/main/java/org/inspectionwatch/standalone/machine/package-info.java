/** Everything on one machine: starts servers and services in order, keeps them running, stops them in order. */
@NullMarked
package org.inspectionwatch.standalone.machine;

import org.jspecify.annotations.NullMarked;
