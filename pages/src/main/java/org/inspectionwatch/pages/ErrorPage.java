package org.inspectionwatch.pages;

import java.util.List;

/**
 * What a person is told when a page cannot be shown.
 *
 * @param frame around it
 * @param status of the answer
 * @param message what happened, one sentence
 * @param details each one sentence; for a bad request what was wrong with which parameter
 * @param hint what to do now
 */
public record ErrorPage(Frame frame, int status, String message, List<String> details, String hint) {
    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int TOO_MANY = 429;
    private static final int SERVER_ERRORS = 500;
    private static final int UNAVAILABLE = 503;

    public ErrorPage {
        details = List.copyOf(details);
    }

    /**
     * The page for a status.
     *
     * @param status 400 to 599
     * @param details each one sentence for people, or none
     * @param path that was asked for
     */
    public static ErrorPage of(int status, List<String> details, String path) {
        return switch (status) {
            case BAD_REQUEST ->
                page(
                        status,
                        "That address does not fit",
                        path,
                        "A part of the address has a value that it cannot have.",
                        details,
                        "Go back and choose again, or start from here:");
            case UNAUTHORIZED, FORBIDDEN ->
                page(
                        status,
                        "You need a key for that",
                        path,
                        "Reading is open to all; changing something needs a key.",
                        details,
                        "Sign in with your key, or go on reading:");
            case NOT_FOUND ->
                page(
                        status,
                        "Page not found",
                        path,
                        "There is nothing at this address.",
                        details,
                        "It may have been mistyped, or what it named may have gone. From here you find everything:");
            case TOO_MANY ->
                page(
                        status,
                        "Too many requests",
                        path,
                        "You asked for more in a short time than one reader may.",
                        details,
                        "Wait a minute, then try again:");
            case UNAVAILABLE ->
                page(
                        status,
                        "Back soon",
                        path,
                        "What stands here cannot be read just now. Nothing is lost.",
                        details,
                        "Try again in a minute:");
            default -> {
                if (status < SERVER_ERRORS) {
                    yield page(
                            status,
                            "That did not work",
                            path,
                            "The request could not be done as it was asked.",
                            details,
                            "Go back and try another way, or start from here:");
                }
                yield page(
                        status,
                        "Something went wrong",
                        path,
                        "This page could not be made. That is our fault, not yours.",
                        List.of(),
                        "Try again; if it stays so, tell whoever runs this service the address and the time:");
            }
        };
    }

    private static ErrorPage page(
            int status, String title, String path, String message, List<String> details, String hint) {
        return new ErrorPage(Frame.of("", title, path), status, message, details, hint);
    }
}
