package org.inspectionwatch.sample.fault;

import java.time.Duration;

/** A way to answer wrongly. */
public sealed interface Fault {

    /** Another status than the true one, with a short body: 403, 404, 500, 503. */
    record Status(int status) implements Fault {}

    /** 429, and when to come again. */
    record TooManyRequests(Duration retryAfter) implements Fault {}

    /** The true answer, late and then in sixteen pieces with a pause before each. */
    record Slow(Duration before, Duration between) implements Fault {}

    /** The connection ends before any answer. */
    record Dropped() implements Fault {}

    /** The connection ends after half of the body, whose true length was announced. */
    record Cut() implements Fault {}

    /** A body without length and without end. */
    record Endless() implements Fault {}

    /**
     * A small body that unpacks to a huge one of zeros.
     *
     * @param unpacked in bytes
     */
    record GzipBomb(long unpacked) implements Fault {}

    /** A redirect to the same path, for ever. */
    record RedirectLoop() implements Fault {}

    /** A temporary redirect.
     *
     * @param address any, also one that a visitor must not follow
     */
    record RedirectTo(String address) implements Fault {}

    /** A permanent redirect to another path, where the true answer is. */
    record Moved() implements Fault {}

    /**
     * A Content-Length that is not the body's; the connection ends after the body.
     *
     * @param more bytes than there are; negative for fewer
     */
    record WrongLength(int more) implements Fault {}

    /** Status 200 with a page that is none of what was asked for. */
    record ErrorPage(Kind kind) implements Fault {
        /** Which page. */
        public enum Kind {
            /** "Slim Application Error". */
            SLIM_APPLICATION_ERROR,
            /** "Report not found", under the address of a PDF. */
            REPORT_NOT_FOUND,
            /** The frame of a page without its data. */
            SHELL
        }
    }
}
