/** Who may talk to a host, and when: turns, pauses and rests, shared by all replicas through the database. */
@NullMarked
package org.inspectionwatch.ingest.fetch.host;

import org.jspecify.annotations.NullMarked;
