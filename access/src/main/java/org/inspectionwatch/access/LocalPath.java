package org.inspectionwatch.access;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Where to go after signing in: a path of this service, never another site. */
final class LocalPath {
    private static final String HOME = "/";

    private LocalPath() {}

    /** The wish, path and query, where it stays within this service; else the home page. */
    static String of(@Nullable String wish) {
        if (wish == null || !wish.startsWith("/") || wish.startsWith("//") || wish.indexOf('\\') >= 0) {
            return HOME;
        }
        try {
            URI uri = new URI(wish);
            return uri.isAbsolute() || uri.getRawAuthority() != null ? HOME : wish;
        } catch (URISyntaxException notAPath) {
            return HOME;
        }
    }
}
