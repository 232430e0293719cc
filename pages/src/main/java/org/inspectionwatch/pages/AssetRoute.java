package org.inspectionwatch.pages;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Serves assets from memory; browsers keep them for ever. */
@Singleton
class AssetRoute {
    private final Assets assets;

    AssetRoute(Assets assets) {
        this.assets = assets;
    }

    void register(@Observes Router router) {
        router.get(Assets.ROOT + "*").handler(this::serve);
    }

    private void serve(RoutingContext request) {
        Optional<Asset> found = assets.at(request.normalizedPath());
        if (found.isEmpty()) {
            request.next();
            return;
        }
        Asset asset = found.get();
        HttpServerResponse response = request.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, asset.mediaType())
                .putHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
                .putHeader(HttpHeaders.VARY, "Accept-Encoding");
        if (takesGzip(request)) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip").end(asset.gzipped());
        } else {
            // Keeps the server's own compression away.
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "identity").end(asset.plain());
        }
    }

    private static boolean takesGzip(RoutingContext request) {
        String accepted = request.request().getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null && accepted.contains("gzip");
    }
}
