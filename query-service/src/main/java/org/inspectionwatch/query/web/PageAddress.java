package org.inspectionwatch.query.web;

import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The address of a page and what was chosen on it.
 *
 * @param path of the page
 * @param chosen values by parameter, in the order of the parameters' names, so that one choice has one address
 */
public record PageAddress(String path, Map<String, String> chosen) {

    public PageAddress {
        chosen = new TreeMap<>(chosen);
    }

    /** Of the request; of a repeated parameter the first value. */
    public static PageAddress of(UriInfo request) {
        Map<String, String> chosen = new LinkedHashMap<>();
        request.getQueryParameters().forEach((name, values) -> chosen.put(name, values.getFirst()));
        return new PageAddress(request.getPath(), chosen);
    }

    /** The value of a parameter, or empty. */
    public String value(String name) {
        return chosen.getOrDefault(name, "");
    }

    /** Whether any value was chosen. */
    public boolean has(String name) {
        return !value(name).isEmpty();
    }

    /** Whether that value was chosen. */
    public boolean is(String name, String value) {
        return value(name).equals(value);
    }

    /** Whether anything was chosen but the page of the list. */
    public boolean narrowed() {
        return chosen.keySet().stream().anyMatch(name -> !name.equals("cursor"));
    }

    /** The same with another value of a parameter; null or empty takes it away. */
    public PageAddress with(String name, @Nullable String value) {
        Map<String, String> other = new TreeMap<>(chosen);
        if (value == null || value.isEmpty()) {
            other.remove(name);
        } else {
            other.put(name, value);
        }
        return new PageAddress(path, other);
    }

    /** The same on the first page of the list. */
    public PageAddress first() {
        return with("cursor", null);
    }

    /** The same choice at another path. */
    public PageAddress at(String other) {
        return new PageAddress(other, chosen);
    }

    /** The same choice one step below that path, such as of one theme below all. */
    public PageAddress below(String parent, String id) {
        return at(parent + "/" + id);
    }

    /** Path and query, as in a link. */
    public String href() {
        String query = chosen.entrySet().stream()
                .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
