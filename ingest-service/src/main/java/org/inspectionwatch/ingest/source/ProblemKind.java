package org.inspectionwatch.ingest.source;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What went wrong in a run. */
public enum ProblemKind {
    /** The source itself could not be looked into. */
    SOURCE_UNAVAILABLE,
    /** A publication without a single byte. */
    EMPTY,
    /** More bytes than the limit; not read. */
    OVER_SIZE_LIMIT,
    /** The operating system does not let us read it. */
    NO_PERMISSION,
    /** Reading broke off. */
    READ_ERROR,
    /** A row or field of a listing that could not be used. */
    LISTING,
    /** Kept and published, but its bytes give no text. */
    UNREADABLE_CONTENT,
    /** It could not be stored now; it will be tried again. */
    NOT_STORED,
    /** The host can't be reached, breaks off, is too slow, or fails; or we leave it alone for a while since it did. */
    HOST_UNAVAILABLE,
    /** The host turns us away: 401, 403, 429. */
    REFUSED,
    /** robots.txt asks us to stay away, or can't be had. */
    ROBOTS,
    /** There is nothing under the address: 404, 410. */
    NOT_THERE,
    /** An address that is not to be followed: inside a private network, of a host that is not the source's, a redirect in a circle. */
    BAD_ADDRESS,
    /** An error page, or something else than a document of an expected kind, under the address of a document. */
    NO_CONTENT,
    /** A page lacks what every such page has: the site has changed. */
    MARKUP_DRIFT,
    /** A listing without a single entry. */
    EMPTY_LISTING,
    /** A listing lacks authorities that exist, or has fewer entries than it says. */
    INCOMPLETE_LISTING,
    /** Publications that were listed are not any more, or an older one has taken the place of a newer one. */
    GONE_BACK,
    /** The title of a publication is of no known form; it is taken all the same. */
    UNKNOWN_TITLE,
    /** The run was ended from outside: the source was paused, or the service stopped; it goes on later. */
    ENDED_EARLY,
    /** The document was tried too often and is left until the next full look. */
    GIVEN_UP;

    /** The name in JSON. */
    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
