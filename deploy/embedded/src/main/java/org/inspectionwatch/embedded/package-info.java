/** A real PostgreSQL and a real Kafka on this machine, for the launcher and for tests. */
@NullMarked
package org.inspectionwatch.embedded;

import org.jspecify.annotations.NullMarked;
