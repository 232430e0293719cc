package org.inspectionwatch.ingest.survey;

import org.inspectionwatch.ingest.definition.Fields;
import org.inspectionwatch.ingest.definition.SourceDefinition;

/** A kind of listing. */
@FunctionalInterface
public interface ListingKind {

    /** Makes the reader of one source; what can't be used in the settings is noted there as a problem. */
    ListingReader open(SourceDefinition definition, Fields settings);
}
