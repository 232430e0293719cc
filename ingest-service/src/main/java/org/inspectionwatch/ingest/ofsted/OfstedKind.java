package org.inspectionwatch.ingest.ofsted;

import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.ingest.definition.Fields;
import org.inspectionwatch.ingest.definition.SourceDefinition;
import org.inspectionwatch.ingest.survey.ListingKind;
import org.inspectionwatch.ingest.survey.ListingReader;

/** The kind {@code ofsted_listing}. */
public final class OfstedKind implements ListingKind {
    private final Authorities authorities;

    /**
     * @param authorities that a listing must have while they exist
     */
    public OfstedKind(Authorities authorities) {
        this.authorities = authorities;
    }

    @Override
    public ListingReader open(SourceDefinition definition, Fields settings) {
        OfstedSettings read = OfstedSettings.read(settings);
        return new OfstedListing(definition, read, new ExpectedAuthorities(authorities, read));
    }
}
