package org.inspectionwatch.query.push;

import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads a stream line by line, as the standard of server-sent events says. Comes back where there are too many streams: those
 * of readers who have left are known to be free only after a while.
 */
final class SseReader implements AutoCloseable {
    private static final int TOO_MANY_STREAMS = 503;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpResponse<java.io.InputStream> response;
    private final BufferedReader lines;

    SseReader(URI address, @Nullable String lastEventId) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).header("Accept", "text/event-stream");
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        HttpRequest wanted = request.build();
        response = await().atMost(PATIENCE)
                .until(
                        () -> client.send(wanted, HttpResponse.BodyHandlers.ofInputStream()),
                        answer -> answer.statusCode() != TOO_MANY_STREAMS);
        lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
    }

    record Message(String id, String type, String data) {}

    /** Reads messages until one is not wanted any more, or the stream ends. */
    void readWhile(Predicate<Message> wanted) {
        @Nullable String id = null;
        @Nullable String type = null;
        StringBuilder data = new StringBuilder();
        for (@Nullable String line = next(); line != null; line = next()) {
            if (line.startsWith("id:")) {
                id = value(line);
            } else if (line.startsWith("event:")) {
                type = value(line);
            } else if (line.startsWith("data:")) {
                data.append(value(line));
            } else if (line.isEmpty() && !data.isEmpty()) {
                if (!wanted.test(new Message(String.valueOf(id), String.valueOf(type), data.toString()))) {
                    return;
                }
                data.setLength(0);
            }
        }
    }

    /** Null at the end; being cut off is one. */
    private @Nullable String next() {
        try {
            return lines.readLine();
        } catch (IOException cut) {
            return null;
        }
    }

    private static String value(String line) {
        String value = line.substring(line.indexOf(':') + 1);
        return value.startsWith(" ") ? value.substring(1) : value;
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
