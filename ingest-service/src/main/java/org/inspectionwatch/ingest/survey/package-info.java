/** What a look at a listing gives, whatever kind of listing it is. Pure. */
@NullMarked
package org.inspectionwatch.ingest.survey;

import org.jspecify.annotations.NullMarked;
