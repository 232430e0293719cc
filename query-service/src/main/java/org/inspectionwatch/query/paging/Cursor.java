package org.inspectionwatch.query.paging;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.inspectionwatch.contracts.DeterministicId;

/** Opaque cursors: the sort keys of the last item, with a checksum over them and the list that they belong to. */
final class Cursor {
    private static final String SEPARATOR = "\n";

    private Cursor() {}

    static String encode(String scope, List<String> keys) {
        String plain = checksum(scope, keys) + SEPARATOR + String.join(SEPARATOR, keys);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    static List<String> decode(String scope, String cursor, int count) {
        List<String> parts = Arrays.asList(plain(cursor).split(SEPARATOR, -1));
        List<String> keys = parts.subList(1, parts.size());
        if (keys.size() != count || !checksum(scope, keys).equals(parts.getFirst())) {
            throw refused();
        }
        return keys;
    }

    private static String plain(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw refused();
        }
    }

    private static RuntimeException refused() {
        return Problems.invalid("cursor", "is not one that this list gave out for these filters");
    }

    private static String checksum(String scope, List<String> keys) {
        return DeterministicId.of("cursor", scope, String.join(SEPARATOR, keys));
    }
}
