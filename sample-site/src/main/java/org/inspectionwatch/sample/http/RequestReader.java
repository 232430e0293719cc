package org.inspectionwatch.sample.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the head of a request and skips its body. */
final class RequestReader {
    private static final int LONGEST_LINE = 16 * 1024;

    private RequestReader() {}

    /** Empty where the client ended the connection between two requests. */
    static Optional<HttpRequest> read(InputStream in) throws IOException {
        Optional<String> first = line(in);
        if (first.isEmpty() || first.get().isEmpty()) {
            return Optional.empty();
        }
        String[] parts = first.get().split(" ");
        if (parts.length != 3) {
            throw new IOException("no request line: " + first.get());
        }
        Map<String, String> headers = new HashMap<>();
        String header = line(in).orElse("");
        while (!header.isEmpty()) {
            int colon = header.indexOf(':');
            if (colon > 0) {
                headers.put(
                        header.substring(0, colon).toLowerCase(Locale.ROOT),
                        header.substring(colon + 1).strip());
            }
            header = line(in).orElse("");
        }
        in.skipNBytes(Long.parseLong(headers.getOrDefault("content-length", "0")));
        return Optional.of(new HttpRequest(parts[0], HttpRequest.originForm(parts[1]), headers));
    }

    private static Optional<String> line(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int next = in.read();
        if (next < 0) {
            return Optional.empty();
        }
        while (next >= 0 && next != '\n') {
            if (next != '\r') {
                bytes.write(next);
            }
            if (bytes.size() > LONGEST_LINE) {
                throw new IOException("a line of the request is longer than " + LONGEST_LINE + " bytes");
            }
            next = in.read();
        }
        return Optional.of(bytes.toString(StandardCharsets.ISO_8859_1));
    }
}
