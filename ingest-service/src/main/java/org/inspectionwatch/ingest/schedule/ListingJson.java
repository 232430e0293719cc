package org.inspectionwatch.ingest.schedule;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.UncheckedIOException;
import org.inspectionwatch.contracts.ContractJson;
import org.inspectionwatch.contracts.event.Listing;

/** Listings as the database keeps them. */
final class ListingJson {
    private ListingJson() {}

    static String write(Listing listing) {
        try {
            return ContractJson.mapper().writeValueAsString(listing);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Listing read(String json) {
        try {
            return ContractJson.mapper().readValue(json, Listing.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
