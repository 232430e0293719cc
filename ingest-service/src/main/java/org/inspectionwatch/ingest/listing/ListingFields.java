package org.inspectionwatch.ingest.listing;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.inspectionwatch.contracts.event.Listing;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.jspecify.annotations.Nullable;

/** The words that a person or a site put down about one publication, and what can be made of them. */
public final class ListingFields {
    /** Neither the database nor a page can show them. */
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}+");

    private static final Pattern URN = Pattern.compile("\\d{1,9}");

    private final Map<ListingColumn, String> words;
    private final BiConsumer<ListingColumn, String> problems;

    /**
     * @param words by column; absent and blank are the same
     * @param problems is told of each field that can't be used, with a clause such as {@code the URN 'x' is not a number}; the
     *     field counts as absent
     */
    public ListingFields(Map<ListingColumn, String> words, BiConsumer<ListingColumn, String> problems) {
        this.words = Map.copyOf(words);
        this.problems = problems;
    }

    /** Reads them all. */
    public Listing listing() {
        return new Listing(urn(), field(ListingColumn.PROVIDER), field(ListingColumn.TITLE), url(), published());
    }

    /** The stripped field, or null where it is absent or blank. */
    @Nullable
    String field(ListingColumn column) {
        String field =
                CONTROLS.matcher(words.getOrDefault(column, "")).replaceAll(" ").strip();
        return field.isEmpty() ? null : field;
    }

    private @Nullable String urn() {
        String urn = field(ListingColumn.URN);
        if (urn == null || URN.matcher(urn).matches()) {
            return urn;
        }
        problems.accept(ListingColumn.URN, "the URN '%s' is not a number".formatted(urn));
        return null;
    }

    private @Nullable String url() {
        String url = field(ListingColumn.URL);
        if (url == null || isWebAddress(url)) {
            return url;
        }
        problems.accept(ListingColumn.URL, "the address '%s' is no http or https address".formatted(url));
        return null;
    }

    private @Nullable PartialDate published() {
        String date = field(ListingColumn.PUBLISHED);
        if (date == null) {
            return null;
        }
        PartialDate published = ListedDate.parse(date).orElse(null);
        if (published == null) {
            problems.accept(ListingColumn.PUBLISHED, "'%s' is no date of publication".formatted(date));
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
