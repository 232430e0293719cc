package org.inspectionwatch.sample.http;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An answer that is true to HTTP.
 *
 * @param status such as 200
 * @param headers without Content-Length and Date, which are added when it is sent
 * @param body its bytes
 */
public record Answer(int status, Map<String, String> headers, byte[] body) {
    public Answer {
        headers = Map.copyOf(headers);
    }

    /** 200 with text in UTF-8. */
    public static Answer ok(String mediaType, String text) {
        return new Answer(
                200, Map.of("Content-Type", mediaType + "; charset=utf-8"), text.getBytes(StandardCharsets.UTF_8));
    }

    /** Any status with a line of plain text. */
    public static Answer plain(int status, String text) {
        return new Answer(
                status,
                Map.of("Content-Type", "text/plain; charset=utf-8"),
                (text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** A redirect. */
    public static Answer redirect(int status, String location) {
        return new Answer(status, Map.of("Location", location), new byte[0]);
    }

    public Answer with(String header, String value) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put(header, value);
        return new Answer(status, all, body);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answer(int otherStatus, var otherHeaders, byte[] otherBody)
                && status == otherStatus
                && headers.equals(otherHeaders)
                && Arrays.equals(body, otherBody);
    }

    @Override
    public int hashCode() {
        return 31 * status + Arrays.hashCode(body);
    }

    @Override
    public String toString() {
        return status + " " + headers + " " + body.length + " bytes";
    }
}
