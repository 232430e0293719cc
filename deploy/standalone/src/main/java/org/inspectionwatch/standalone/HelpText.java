package org.inspectionwatch.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The help on one screen; the shell script prints the same file where there is no JDK yet. */
final class HelpText {
    private HelpText() {}

    static String read() throws IOException {
        try (InputStream stream = HelpText.class.getResourceAsStream("help.txt")) {
            return new String(Objects.requireNonNull(stream, "help.txt").readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
