package org.inspectionwatch.sample.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** One request on its connection, and the way to answer it well or badly. Confined to one thread. */
public final class Exchange {
    private final HttpRequest request;
    private final long connection;
    private final OutputStream out;
    private final Clock clock;
    private int status;
    private @Nullable String etag;
    private long sent;
    private boolean keepAlive;

    Exchange(HttpRequest request, long connection, OutputStream out, Clock clock) {
        this.request = request;
        this.connection = connection;
        this.out = out;
        this.clock = clock;
        this.keepAlive = !"close".equalsIgnoreCase(request.header("connection").orElse(""));
    }

    public HttpRequest request() {
        return request;
    }

    /** Number of the connection, unique in the process's server. */
    public long connection() {
        return connection;
    }

    /** The status that was sent, or 0. */
    public int status() {
        return status;
    }

    /** The entity tag that was sent, or null. */
    public @Nullable String etag() {
        return etag;
    }

    /** Bytes of the body that were sent. */
    public long sent() {
        return sent;
    }

    boolean keepAlive() {
        return keepAlive;
    }

    /**
     * Sends it whole, with its right length. Its end leaves when the handler is done, so that whoever has an answer finds it
     * in the ledger.
     */
    public void send(Answer answer) throws IOException {
        byte[] body = answer.body();
        head(answer, body.length);
        if (!request.method().equals("HEAD") && body.length > 0) {
            out.write(body, 0, body.length - 1);
            out.write(body[body.length - 1]);
            sent += body.length;
        }
    }

    /**
     * Sends status and headers.
     *
     * @param length what Content-Length says, true or not; negative for none, and then the connection's end is the body's
     */
    public void head(Answer answer, long length) throws IOException {
        status = answer.status();
        etag = answer.headers().get("ETag");
        StringBuilder head = new StringBuilder("HTTP/1.1 ")
                .append(status)
                .append(' ')
                .append(reason(status))
                .append("\r\nDate: ")
                .append(DateTimeFormatter.RFC_1123_DATE_TIME.format(
                        clock.instant().atZone(ZoneOffset.UTC)))
                .append("\r\n");
        answer.headers()
                .forEach((name, value) ->
                        head.append(name).append(": ").append(value).append("\r\n"));
        if (length >= 0 && status != 304) {
            head.append("Content-Length: ").append(length).append("\r\n");
        }
        if (length < 0) {
            keepAlive = false;
        }
        head.append(keepAlive ? "" : "Connection: close\r\n").append("\r\n");
        out.write(head.toString().getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Sends a piece of the body at once. */
    public void body(byte[] bytes, int from, int count) throws IOException {
        out.write(bytes, from, count);
        out.flush();
        sent += count;
    }

    /** Lets the connection end after this answer. */
    public void hangUp() {
        keepAlive = false;
    }

    private static String reason(int status) {
        return switch (status) {
            case 200 -> "OK";
            case 301 -> "Moved Permanently";
            case 302 -> "Found";
            case 304 -> "Not Modified";
            case 400 -> "Bad Request";
            case 403 -> "Forbidden";
            case 404 -> "Not Found";
            case 405 -> "Method Not Allowed";
            case 422 -> "Unprocessable Content";
            case 429 -> "Too Many Requests";
            case 500 -> "Internal Server Error";
            case 503 -> "Service Unavailable";
            default -> "Status";
        };
    }
}
