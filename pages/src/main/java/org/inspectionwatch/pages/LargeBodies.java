package org.inspectionwatch.pages;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Says of bodies that are too large that they are: the server by itself turns them away without a word. */
@Singleton
class LargeBodies {
    private static final int TOO_LARGE = 413;

    /** After the security headers, and before the server's own look at the length. */
    private static final int EARLY = 900;

    private final ErrorPages pages;
    private final long most;

    LargeBodies(
            ErrorPages pages,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size", defaultValue = "10240K") MemorySize most) {
        this.pages = pages;
        this.most = most.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::checkLength, EARLY);
    }

    private void checkLength(RoutingContext request) {
        if (length(request.request().getHeader(HttpHeaders.CONTENT_LENGTH)) <= most) {
            request.next();
            return;
        }
        HttpServerResponse response = request.response()
                .setStatusCode(TOO_LARGE)
                .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        // What is still sent would be read as the next request.
        response.endHandler(sent -> request.request().connection().close());
        String path = request.normalizedPath();
        String detail = "The body has more than %d bytes, the most that is taken here.".formatted(most);
        if (ErrorPages.isShown(path, request.request().getHeader(HttpHeaders.ACCEPT))) {
            // The foot of a page has a date from the database, which this thread must not wait for.
            request.vertx()
                    .executeBlocking(() -> pages.html(ErrorPage.of(TOO_LARGE, List.of(detail), path)))
                    .onSuccess(html -> response.putHeader(HttpHeaders.CONTENT_TYPE, ErrorPages.HTML)
                            .end(html))
                    .onFailure(request::fail);
        } else {
            response.putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                    .end(problem(detail, path).encode());
        }
    }

    /** What is no number is the server's to refuse. */
    private static long length(@Nullable String header) {
        return header != null && header.matches("[0-9]{1,18}") ? Long.parseLong(header) : 0;
    }

    private static JsonObject problem(String detail, String path) {
        return new JsonObject()
                .put("status", TOO_LARGE)
                .put("title", "Request Entity Too Large")
                .put("detail", detail)
                .put("instance", path);
    }
}
