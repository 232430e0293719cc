package org.inspectionwatch.ingest.schedule;

import org.inspectionwatch.ingest.definition.SourceDefinition;
import org.inspectionwatch.ingest.survey.ListingReader;

/**
 * A source that is looked at by schedule.
 *
 * @param definition what it says of itself
 * @param reader reads its listing
 */
record LiveSource(SourceDefinition definition, ListingReader reader) {

    String id() {
        return definition.id();
    }
}
