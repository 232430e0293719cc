package org.inspectionwatch.ingest.listing;

import java.util.Locale;
import java.util.Optional;

/** Columns that a listing may have, in any order; others are left alone. */
enum ListingColumn {
    FILE,
    URN,
    PROVIDER,
    TITLE,
    URL,
    PUBLISHED;

    static Optional<ListingColumn> of(String header) {
        String name = header.strip().toUpperCase(Locale.ROOT);
        for (ListingColumn column : values()) {
            if (column.name().equals(name)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }
}
