/** Reads what GOV.UK publishes, by its search and its content API. Pure. */
@NullMarked
package org.inspectionwatch.ingest.govuk;

import org.jspecify.annotations.NullMarked;
