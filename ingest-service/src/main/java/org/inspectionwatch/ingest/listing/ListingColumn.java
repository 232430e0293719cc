package org.inspectionwatch.ingest.listing;

import java.util.Locale;
import java.util.Optional;

/** Columns that a listing may have, in any order; others are left alone. */
public enum ListingColumn {
    FILE,
    URN,
    PROVIDER,
    TITLE,
    URL,
    PUBLISHED;

    /** The name in headers and forms. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ListingColumn> of(String header) {
        String name = header.strip().toLowerCase(Locale.ROOT);
        for (ListingColumn column : values()) {
            if (column.slug().equals(name)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }
}
