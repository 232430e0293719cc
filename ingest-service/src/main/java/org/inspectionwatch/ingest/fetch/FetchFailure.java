package org.inspectionwatch.ingest.fetch;

/** Why nothing was fetched. */
public enum FetchFailure {
    /** Not an absolute http or https address, or one with a user name in it, or a port that is not allowed. */
    BAD_ADDRESS(Lasting.FOR_GOOD),
    /** The host is, or its name leads to, an address inside a private network, and the operator has not allowed it. */
    FORBIDDEN_ADDRESS(Lasting.FOR_GOOD),
    /** No contact is configured, and nobody is bothered by a robot that hides who runs it; trusted hosts excepted. */
    NO_CONTACT(Lasting.FOR_GOOD),
    /** robots.txt asks us to stay away. */
    ROBOTS_DISALLOW(Lasting.FOR_GOOD),
    /** robots.txt could not be had, which means stay away for now (RFC 9309, 2.3.1.4). */
    ROBOTS_UNREACHABLE(Lasting.HOST_AILS),
    /** The host has failed or refused too often, or asked for a pause, or others fetch from it for longer than our patience. */
    HOST_RESTING(Lasting.PASSING),
    /** The name can't be resolved. */
    UNKNOWN_HOST(Lasting.HOST_AILS),
    /** No connection, or it broke before an answer, or its certificate is not good. */
    NO_CONNECTION(Lasting.HOST_AILS),
    /** The deadline came before the last byte. */
    TOO_SLOW(Lasting.HOST_AILS),
    /** The body broke off, or is not as long as announced, or can't be decompressed. */
    CUT_BODY(Lasting.HOST_AILS),
    /** What came is no HTTP. */
    BAD_RESPONSE(Lasting.HOST_AILS),
    /** More bytes than the limit, as sent or decompressed. */
    TOO_LARGE(Lasting.FOR_GOOD),
    /** A redirect without a usable target, in a circle, or the sixth. */
    BAD_REDIRECT(Lasting.FOR_GOOD),
    /** Status 404. */
    NOT_FOUND(Lasting.FOR_GOOD),
    /** Status 410. */
    GONE(Lasting.FOR_GOOD),
    /** Status 401 or 403; some hosts say so under load. */
    REFUSED(Lasting.HOST_AILS),
    /** Status 429. */
    TOO_MANY_REQUESTS(Lasting.HOST_AILS),
    /** A status from 500 on. */
    SERVER_ERROR(Lasting.HOST_AILS),
    /** Any other status than 200, or 304 where a version was known. */
    UNEXPECTED_STATUS(Lasting.FOR_GOOD),
    /** An error page or a shell without data, with status 200. */
    ERROR_PAGE(Lasting.HOST_AILS),
    /** Not one of the media types that were expected. */
    WRONG_MEDIA_TYPE(Lasting.FOR_GOOD),
    /** Another replica took the host's turn since this one seemed dead; what came is not to be used. */
    TURN_LOST(Lasting.PASSING),
    /** The thread was interrupted: the service stops. */
    INTERRUPTED(Lasting.PASSING);

    private final Lasting lasting;

    FetchFailure(Lasting lasting) {
        this.lasting = lasting;
    }

    /** True where the same request may succeed later without anybody changing anything. */
    public boolean mayPass() {
        return lasting != Lasting.FOR_GOOD;
    }

    /** True where it speaks of the host's health: it is tried again, and enough of them in a row give the host a rest. */
    public boolean countsAgainstHost() {
        return lasting == Lasting.HOST_AILS;
    }

    private enum Lasting {
        FOR_GOOD,
        HOST_AILS,
        PASSING
    }
}
