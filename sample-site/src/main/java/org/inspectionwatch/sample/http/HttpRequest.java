package org.inspectionwatch.sample.http;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request as it came.
 *
 * @param method such as GET
 * @param target path with query, undecoded
 * @param headers names in lower case; of several of one name the last
 */
public record HttpRequest(String method, String target, Map<String, String> headers) {
    public HttpRequest {
        headers = Map.copyOf(headers);
    }

    /** The path, decoded, without the query. */
    public String path() {
        return URLDecoder.decode(target.split("\\?", 2)[0].replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** Values of a query parameter, decoded, in their order. */
    public List<String> all(String name) {
        List<String> values = new ArrayList<>();
        for (Map.Entry<String, String> parameter : parameters()) {
            if (parameter.getKey().equals(name)) {
                values.add(parameter.getValue());
            }
        }
        return values;
    }

    /** The first non-empty value of a query parameter. */
    public Optional<String> first(String name) {
        return all(name).stream().filter(value -> !value.isEmpty()).findFirst();
    }

    /** All query parameters, decoded, in their order. */
    public List<Map.Entry<String, String>> parameters() {
        String[] parts = target.split("\\?", 2);
        List<Map.Entry<String, String>> parameters = new ArrayList<>();
        if (parts.length == 1) {
            return parameters;
        }
        for (String pair : parts[1].split("&")) {
            String[] sides = pair.split("=", 2);
            parameters.add(Map.entry(decode(sides[0]), sides.length == 1 ? "" : decode(sides[1])));
        }
        return parameters;
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** Whether the client has a copy and asks only for something newer. */
    public boolean conditional() {
        return headers.containsKey("if-none-match") || headers.containsKey("if-modified-since");
    }

    /** The path of an absolute form of the target is taken, as a proxy's client would send it. */
    static String originForm(String target) {
        if (!target.startsWith("http://")) {
            return target;
        }
        URI uri = URI.create(target);
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
