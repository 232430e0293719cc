package org.inspectionwatch.ingest.govuk;

import org.inspectionwatch.ingest.definition.Fields;
import org.inspectionwatch.ingest.definition.SourceDefinition;
import org.inspectionwatch.ingest.survey.ListingKind;
import org.inspectionwatch.ingest.survey.ListingReader;

/** The kind {@code govuk}. */
public final class GovukKind implements ListingKind {

    @Override
    public ListingReader open(SourceDefinition definition, Fields settings) {
        return new GovukListing(definition, GovukSettings.read(settings));
    }
}
