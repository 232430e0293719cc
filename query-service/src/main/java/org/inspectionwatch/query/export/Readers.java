package org.inspectionwatch.query.export;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.inspectionwatch.rest.limit.Limits;
import org.jboss.logging.Logger;

/** Knows who reads a file, and cuts off who takes nothing of it or too little. */
@ApplicationScoped
class Readers {
    private static final Logger LOG = Logger.getLogger(Readers.class);
    private static final long BETWEEN_LOOKS_MILLIS = 500;

    private final CurrentVertxRequest current;
    private final Limits limits;
    private final Vertx vertx;
    private final ExportSettings settings;

    Readers(CurrentVertxRequest current, Limits limits, Vertx vertx, ExportSettings settings) {
        this.current = current;
        this.limits = limits;
        this.vertx = vertx;
        this.settings = settings;
    }

    /** Who has made the request in hand. */
    Reader ofThisRequest() {
        HttpServerRequest request = current.getCurrent().request();
        return new Reader(limits.limitedAddress(request), request.response());
    }

    /** Writes for that reader; what was not written to its end has none. */
    void write(Reader reader, OutputStream out, Writing writing) throws IOException {
        ReaderCredit credit =
                new ReaderCredit(settings.patience(), settings.leastRate().asLongValue());
        ReaderOutput watched = new ReaderOutput(out, credit);
        long timer = vertx.setPeriodic(BETWEEN_LOOKS_MILLIS, id -> {
            if (credit.isUsedUp(System.nanoTime())) {
                reader.response().reset();
            }
        });
        try {
            writing.to(watched);
        } catch (IOException | RuntimeException e) {
            if (!watched.readerHasGone()) {
                throw e;
            }
            LOG.infof("a file is not written to its end, its reader is gone or too slow: %s", e.getMessage());
            reader.response().reset();
        } finally {
            vertx.cancelTimer(timer);
        }
    }

    /**
     * Who reads a file.
     *
     * @param address that its files count for, or empty where they are not limited
     * @param response what they go through
     */
    record Reader(Optional<String> address, HttpServerResponse response) {}

    /** Writes a file. */
    @FunctionalInterface
    interface Writing {
        void to(OutputStream out) throws IOException;
    }
}
