package org.inspectionwatch.ingest.fetch;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Header fields of an answer.
 *
 * @param fields by name in lower case; values in the order in which they were sent
 */
public record ResponseHeaders(Map<String, List<String>> fields) {

    public ResponseHeaders {
        Map<String, List<String>> lower = new TreeMap<>();
        fields.forEach((name, values) -> lower.computeIfAbsent(
                        name.toLowerCase(Locale.ROOT), absent -> new ArrayList<>())
                .addAll(values));
        lower.replaceAll((name, values) -> List.copyOf(values));
        fields = Map.copyOf(lower);
    }

    /** The first value of a field; the name in any case. */
    public Optional<String> first(String name) {
        return fields.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream().findFirst();
    }

    /** What the answer of this address says of its own version. */
    public Validators validators(URI address) {
        return new Validators(
                address, first("etag").orElse(null), first("last-modified").orElse(null));
    }
}
