/** Joins the parts of the service: what its features get injected that none of them owns. */
@NullMarked
package org.inspectionwatch.ingest.application;

import org.jspecify.annotations.NullMarked;
