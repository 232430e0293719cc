package org.inspectionwatch.query.stream;

import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.inspectionwatch.query.event.EventDocument;
import org.inspectionwatch.query.eventlog.EventFilter;
import org.inspectionwatch.query.eventlog.EventSearch;
import org.inspectionwatch.query.eventlog.LogWatch;
import org.inspectionwatch.query.eventlog.LoggedEvent;
import org.inspectionwatch.query.eventlog.PositionRange;

/**
 * One reader's stream. It reads the log in small batches and sends the next event once the one before is written, so that a
 * slow reader holds back itself alone and costs no memory.
 */
final class EventStream {
    private static final int BATCH = 100;

    private final EventSearch search;
    private final LogWatch watch;
    private final StreamSettings settings;
    private final Sse sse;
    private final SseEventSink sink;
    private boolean readerIsStuck;

    EventStream(EventSearch search, LogWatch watch, StreamSettings settings, Sse sse, SseEventSink sink) {
        this.search = search;
        this.watch = watch;
        this.settings = settings;
        this.sse = sse;
        this.sink = sink;
    }

    /** Shows the reader that the stream is open. */
    void greet() throws InterruptedException {
        send(heartbeat());
    }

    /**
     * Sends what passes after that position until the reader leaves, takes nothing, or the service stops.
     *
     * @return false where the reader takes nothing, so that its connection cannot be ended in good order
     */
    boolean run(EventFilter filter, long after) throws InterruptedException {
        long position = after;
        boolean taking = !readerIsStuck;
        while (taking && !watch.stopped()) {
            long last = watch.awaitAfter(position, settings.heartbeat());
            if (last <= position) {
                taking = send(heartbeat());
                continue;
            }
            List<LoggedEvent> batch = search.find(filter, new PositionRange(position, last), BATCH);
            taking = sendAll(batch);
            position = batch.size() < BATCH ? last : batch.getLast().position();
        }
        return !readerIsStuck;
    }

    private boolean sendAll(List<LoggedEvent> batch) throws InterruptedException {
        for (LoggedEvent event : batch) {
            if (watch.stopped() || !send(message(event))) {
                return false;
            }
        }
        return true;
    }

    /** False where the reader has gone or takes nothing. */
    private boolean send(OutboundSseEvent message) throws InterruptedException {
        if (sink.isClosed()) {
            return false;
        }
        try {
            sink.send(message).toCompletableFuture().get(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            readerIsStuck = true;
            return false;
        } catch (ExecutionException | IllegalStateException gone) {
            return false;
        }
    }

    private OutboundSseEvent message(LoggedEvent event) {
        return sse.newEventBuilder()
                .id(String.valueOf(event.position()))
                .name(event.type())
                .data(EventDocument.of(event).json())
                .build();
    }

    private OutboundSseEvent heartbeat() {
        return sse.newEventBuilder().comment("still here").build();
    }
}
