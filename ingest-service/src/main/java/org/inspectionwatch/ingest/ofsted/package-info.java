/** Reads the listing of Ofsted's reports site: the search of providers and the page of each. Pure. */
@NullMarked
package org.inspectionwatch.ingest.ofsted;

import org.jspecify.annotations.NullMarked;
