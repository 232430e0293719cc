package org.inspectionwatch.query.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Optional;
import org.inspectionwatch.contracts.DeterministicId;
import org.inspectionwatch.query.event.OwnAddress;
import org.inspectionwatch.query.paging.Problems;
import org.jspecify.annotations.Nullable;

/** Answers with documents of feeds, or that the reader has them. */
@ApplicationScoped
class FeedAnswers {
    private static final int MOST_PAGES = 10_000_000;

    private final Archive archive;
    private final OwnAddress address;

    FeedAnswers(Archive archive, OwnAddress address) {
        this.archive = archive;
        this.address = address;
    }

    Response answer(FeedTopic topic, @Nullable String page, Asked asked) {
        if (page == null) {
            return document(archive.newest(topic), "public, max-age=60", asked);
        }
        Optional<FeedPage> archived = archive.page(topic, number(page));
        return archived.isPresent()
                ? document(archived.get(), "public, max-age=31536000, immutable", asked)
                : Response.temporaryRedirect(URI.create(topic.path())).build();
    }

    /**
     * How a reader asks.
     *
     * @param request with what the reader has already
     * @param address that the request came to
     */
    record Asked(Request request, UriInfo address) {}

    private Response document(FeedPage page, String cacheControl, Asked asked) {
        String document = new AtomDocument(address.in(asked.address())).write(page);
        EntityTag tag = new EntityTag(DeterministicId.contentHash(document.getBytes(StandardCharsets.UTF_8)));
        Date updated = Date.from(AtomDocument.updated(page));
        Response.@Nullable ResponseBuilder had = asked.request().evaluatePreconditions(updated, tag);
        return (had != null ? had : Response.ok(document, FeedResource.ATOM + ";charset=UTF-8"))
                .tag(tag)
                .lastModified(updated)
                .header(HttpHeaders.CACHE_CONTROL, cacheControl)
                .build();
    }

    private static long number(String page) {
        try {
            long number = Long.parseLong(page);
            if (number >= 1 && number <= MOST_PAGES) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw notNumber();
        }
        throw notNumber();
    }

    private static RuntimeException notNumber() {
        return Problems.invalid("page", "is a number from 1");
    }
}
