package org.inspectionwatch.ingest.fetch;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inspectionwatch.ingest.fetch.content.ContentGuard;
import org.inspectionwatch.ingest.fetch.content.ContentType;
import org.inspectionwatch.ingest.fetch.content.EndMarks;
import org.inspectionwatch.ingest.fetch.content.KnownErrorPages;
import org.inspectionwatch.ingest.fetch.host.RetryAfter;

/** Judges whether an answer is content. Pure. */
final class AnswerReader {
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final ContentGuard errorPages = KnownErrorPages.standard();
    private final ContentGuard endMarks = new EndMarks();

    /**
     * @param hops so far; the last one is the address that answered
     * @param now when the answer had come
     */
    Hop read(FetchRequest request, List<URI> hops, Answer answer, Instant now) {
        URI address = hops.getLast();
        return switch (answer) {
            case Answer.Fault(FetchFailure kind, String message) -> failed(kind, address, message, Optional.empty());
            case Answer.Received received when REDIRECTS.contains(received.status()) -> onward(address, received);
            case Answer.Received received when received.status() == 200 -> content(request, hops, received, now);
            case Answer.Received received
            when received.status() == 304 && request.known().knows(address) ->
                new Hop.Arrived(new FetchOutcome.Unchanged(hops, unchanged(request.known(), received), now));
            case Answer.Received received ->
                failed(
                        kind(received.status()),
                        address,
                        "its host answered with status " + received.status(),
                        received.headers().first("retry-after").flatMap(value -> RetryAfter.parse(value, now)));
        };
    }

    private static Hop onward(URI address, Answer.Received received) {
        String location = received.headers().first("location").orElse("");
        try {
            URI to = Addresses.resolve(address, location);
            return new Hop.Onward(to);
        } catch (IllegalArgumentException e) {
            return failed(FetchFailure.BAD_REDIRECT, address, "it leads nowhere (\"" + location + "\")", Optional.empty());
        }
    }

    private Hop content(FetchRequest request, List<URI> hops, Answer.Received received, Instant now) {
        URI address = hops.getLast();
        byte[] body = received.body();
        String type = ContentType.of(received.headers().first("content-type").orElse(""), body);
        if (body.length == 0) {
            return objection(FetchFailure.ERROR_PAGE, address, "nothing at all");
        }
        Optional<String> pretence = errorPages.objection(type, body);
        if (pretence.isPresent()) {
            return objection(FetchFailure.ERROR_PAGE, address, pretence.get());
        }
        Set<String> expected = request.accepted().mediaTypes();
        if (!expected.isEmpty() && !expected.contains(type)) {
            return objection(FetchFailure.WRONG_MEDIA_TYPE, address, type + " instead of " + String.join(" or ", expected));
        }
        Optional<String> cut = endMarks.objection(type, body);
        if (cut.isPresent()) {
            return objection(FetchFailure.CUT_BODY, address, cut.get());
        }
        Optional<String> unwanted = request.accepted().guard().objection(type, body);
        return unwanted.isPresent()
                ? objection(FetchFailure.ERROR_PAGE, address, unwanted.get())
                : new Hop.Arrived(new FetchOutcome.Fetched(hops, received.headers(), type, body, now));
    }

    private static Validators unchanged(Validators known, Answer.Received received) {
        ResponseHeaders headers = received.headers();
        return new Validators(
                known.address(),
                headers.first("etag").orElse(known.etag()),
                headers.first("last-modified").orElse(known.lastModified()));
    }

    private static FetchFailure kind(int status) {
        return switch (status) {
            case 401, 403 -> FetchFailure.REFUSED;
            case 404 -> FetchFailure.NOT_FOUND;
            case 410 -> FetchFailure.GONE;
            case 408 -> FetchFailure.TOO_SLOW;
            case 429 -> FetchFailure.TOO_MANY_REQUESTS;
            default -> status >= 500 ? FetchFailure.SERVER_ERROR : FetchFailure.UNEXPECTED_STATUS;
        };
    }

    private static Hop objection(FetchFailure kind, URI address, String sent) {
        return failed(kind, address, "its host sent " + sent, Optional.empty());
    }

    private static Hop failed(
            FetchFailure kind, URI address, String message, Optional<Duration> retryAfter) {
        return new Hop.Arrived(
                new FetchOutcome.Failed(kind, address + " could not be fetched: " + message + ".", retryAfter));
    }
}
