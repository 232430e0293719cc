package org.inspectionwatch.query.stream;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.concurrent.Semaphore;
import org.inspectionwatch.query.eventlog.EventFilter;
import org.inspectionwatch.query.eventlog.EventSearch;
import org.inspectionwatch.query.eventlog.LogWatch;
import org.jboss.logging.Logger;

/** Keeps the number of streams in bounds. Made at the start, so that its gauge is there before the first stream is. */
@ApplicationScoped
@Startup
class OpenStreams {
    private static final Logger LOG = Logger.getLogger(OpenStreams.class);

    private final EventSearch search;
    private final LogWatch watch;
    private final StreamSettings settings;
    private final Semaphore free;

    OpenStreams(EventSearch search, LogWatch watch, StreamSettings settings, MeterRegistry metrics) {
        this.search = search;
        this.watch = watch;
        this.settings = settings;
        this.free = new Semaphore(settings.most());
        metrics.gauge("event_streams_open", free, left -> settings.most() - left.availablePermits());
    }

    /** Opens a stream that ends by itself; false, without having touched the channel, where there are too many. */
    boolean open(Channel channel, EventFilter filter, long after) throws InterruptedException {
        if (!free.tryAcquire()) {
            return false;
        }
        EventStream stream = new EventStream(search, watch, settings, channel.sse(), channel.sink());
        try {
            // The headers are on their way before anybody else writes.
            stream.greet();
        } catch (InterruptedException | RuntimeException e) {
            free.release();
            throw e;
        }
        Thread.ofVirtual().name("event-stream").start(() -> run(stream, channel, filter, after));
        return true;
    }

    private void run(EventStream stream, Channel channel, EventFilter filter, long after) {
        try {
            if (!stream.run(filter, after)) {
                channel.response().reset();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warnf("a stream is ended, its reader resumes: %s", e.getMessage());
        } finally {
            channel.sink().close();
            free.release();
        }
    }

    /**
     * The way to one reader.
     *
     * @param sse makes messages
     * @param sink takes them
     * @param response what they go through
     */
    record Channel(Sse sse, SseEventSink sink, HttpServerResponse response) {}
}
