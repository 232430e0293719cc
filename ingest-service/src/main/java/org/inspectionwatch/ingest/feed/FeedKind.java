package org.inspectionwatch.ingest.feed;

import org.inspectionwatch.ingest.definition.Fields;
import org.inspectionwatch.ingest.definition.SourceDefinition;
import org.inspectionwatch.ingest.survey.ListingKind;
import org.inspectionwatch.ingest.survey.ListingReader;

/** The kind {@code feed}. */
public final class FeedKind implements ListingKind {

    @Override
    public ListingReader open(SourceDefinition definition, Fields settings) {
        return new FeedListing(definition, FeedSettings.read(settings));
    }
}
