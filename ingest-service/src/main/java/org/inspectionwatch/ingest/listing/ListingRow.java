package org.inspectionwatch.ingest.listing;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.inspectionwatch.contracts.event.Listing;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.jspecify.annotations.Nullable;

/** Reads the fields of one row; a field that can't be used is reported and counts as absent. */
final class ListingRow {
    private static final Pattern URN = Pattern.compile("\\d{1,9}");

    private final Map<ListingColumn, Integer> columns;
    private final List<String> fields;
    private final Consumer<String> problems;

    ListingRow(Map<ListingColumn, Integer> columns, List<String> fields, Consumer<String> problems) {
        this.columns = columns;
        this.fields = fields;
        this.problems = problems;
    }

    /** The stripped field, or null where the column, or its content, is absent. */
    @Nullable String field(ListingColumn column) {
        Integer index = columns.get(column);
        if (index == null || index >= fields.size()) {
            return null;
        }
        String field = fields.get(index).strip();
        return field.isEmpty() ? null : field;
    }

    Listing listing() {
        return new Listing(
                urn(), field(ListingColumn.PROVIDER), field(ListingColumn.TITLE), url(), published());
    }

    private @Nullable String urn() {
        String urn = field(ListingColumn.URN);
        if (urn == null || URN.matcher(urn).matches()) {
            return urn;
        }
        problems.accept("the URN '%s' is not a number and is left out".formatted(urn));
        return null;
    }

    private @Nullable String url() {
        String url = field(ListingColumn.URL);
        if (url == null || isWebAddress(url)) {
            return url;
        }
        problems.accept("the address '%s' is no http or https address and is left out".formatted(url));
        return null;
    }

    private @Nullable PartialDate published() {
        String words = field(ListingColumn.PUBLISHED);
        if (words == null) {
            return null;
        }
        PartialDate published = ListedDate.parse(words).orElse(null);
        if (published == null) {
            problems.accept("'%s' is no date of publication and is left out".formatted(words));
        }
        return published;
    }

    /** Pages link to it: nothing but the web's own schemes may pass. */
    private static boolean isWebAddress(String url) {
        try {
            URI uri = new URI(url);
            return uri.getHost() != null
                    && ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
