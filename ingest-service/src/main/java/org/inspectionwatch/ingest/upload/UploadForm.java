package org.inspectionwatch.ingest.upload;

import jakarta.ws.rs.core.MediaType;
import java.util.EnumMap;
import java.util.Map;
import org.inspectionwatch.ingest.listing.ListingColumn;
import org.jboss.resteasy.reactive.PartType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The parts of an upload; all but the file may be absent. */
public class UploadForm {
    /** The document. */
    @RestForm("file")
    public @Nullable FileUpload file;

    /** Identity of the publication within the source; the file's name where absent. */
    @RestForm("location")
    @PartType(MediaType.TEXT_PLAIN)
    public @Nullable String location;

    /** Ofsted's number of the authority. */
    @RestForm("urn")
    @PartType(MediaType.TEXT_PLAIN)
    public @Nullable String urn;

    /** The authority's name as the publisher writes it. */
    @RestForm("provider")
    @PartType(MediaType.TEXT_PLAIN)
    public @Nullable String provider;

    /** Of the publication. */
    @RestForm("title")
    @PartType(MediaType.TEXT_PLAIN)
    public @Nullable String title;

    /** Where a person can read it. */
    @RestForm("url")
    @PartType(MediaType.TEXT_PLAIN)
    public @Nullable String url;

    /** Day, month or year of publication. */
    @RestForm("published")
    @PartType(MediaType.TEXT_PLAIN)
    public @Nullable String published;

    /** The same where fields that a browser sends empty are absent. */
    public UploadForm withoutBlanks() {
        UploadForm form = new UploadForm();
        form.file = file;
        form.location = filled(location);
        form.urn = filled(urn);
        form.provider = filled(provider);
        form.title = filled(title);
        form.url = filled(url);
        form.published = filled(published);
        return form;
    }

    Map<ListingColumn, String> listing() {
        Map<ListingColumn, String> listing = new EnumMap<>(ListingColumn.class);
        put(listing, ListingColumn.URN, urn);
        put(listing, ListingColumn.PROVIDER, provider);
        put(listing, ListingColumn.TITLE, title);
        put(listing, ListingColumn.URL, url);
        put(listing, ListingColumn.PUBLISHED, published);
        return listing;
    }

    private static void put(Map<ListingColumn, String> listing, ListingColumn column, @Nullable String words) {
        if (words != null) {
            listing.put(column, words);
        }
    }

    private static @Nullable String filled(@Nullable String words) {
        return words == null || words.isBlank() ? null : words;
    }
}
