package org.inspectionwatch.embedded;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/**
 * How PostgreSQL, which refuses to run as root, is run by root: in a user namespace of its own, or else as the user "nobody".
 *
 * @param wrapper the words before the command; empty for an ordinary user
 * @param owner the numeric user who must own PostgreSQL's files, or -1 for whoever runs this
 */
record Unprivileged(List<String> wrapper, int owner) {
    private static final int SAME_OWNER = -1;
    private static final int NOBODY = 65534;

    static Unprivileged ofThisUser() {
        if (!isRoot()) {
            return new Unprivileged(List.of(), SAME_OWNER);
        }
        if (SystemCommands.succeeds("unshare", "-U", "true")) {
            return new Unprivileged(List.of("unshare", "-U"), SAME_OWNER);
        }
        String user = "--reuid=" + NOBODY;
        String group = "--regid=" + NOBODY;
        if (SystemCommands.succeeds("setpriv", user, group, "--clear-groups", "true")) {
            return new Unprivileged(List.of("setpriv", user, group, "--clear-groups"), NOBODY);
        }
        throw new EmbeddedServerException(
                "PostgreSQL does not run as root, and neither unshare nor setpriv works here: start as an ordinary user.");
    }

    /** Gives the file or folder itself, not what is in it, to the user who PostgreSQL runs as. */
    void handOver(Path path) throws IOException {
        if (owner != SAME_OWNER) {
            Files.setAttribute(path, "unix:uid", owner, LinkOption.NOFOLLOW_LINKS);
        }
    }

    private static boolean isRoot() {
        return new UnixSystem().getUid() == 0;
    }
}
