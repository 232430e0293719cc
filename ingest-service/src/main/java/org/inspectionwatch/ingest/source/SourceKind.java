package org.inspectionwatch.ingest.source;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a source is read. */
public enum SourceKind {
    /** Files under a folder. */
    FOLDER,
    /** Publications that are handed in over HTTP. */
    UPLOAD,
    /** Ofsted's search of providers, each with a page of reports. */
    OFSTED_LISTING,
    /** RSS or Atom. */
    FEED,
    /** Pages of links. */
    PAGE_LIST,
    /** The search of GOV.UK. */
    GOVUK;

    /** The name in JSON and in the database. */
    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
