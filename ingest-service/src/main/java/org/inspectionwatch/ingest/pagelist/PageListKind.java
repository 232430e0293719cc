package org.inspectionwatch.ingest.pagelist;

import org.inspectionwatch.ingest.definition.Fields;
import org.inspectionwatch.ingest.definition.SourceDefinition;
import org.inspectionwatch.ingest.survey.ListingKind;
import org.inspectionwatch.ingest.survey.ListingReader;

/** The kind {@code page_list}. */
public final class PageListKind implements ListingKind {

    @Override
    public ListingReader open(SourceDefinition definition, Fields settings) {
        return new PageListing(definition, PageListSettings.read(settings));
    }
}
