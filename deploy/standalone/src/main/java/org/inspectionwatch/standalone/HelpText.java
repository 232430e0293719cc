package org.inspectionwatch.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The help on one screen; the shell script prints the same file where there is no JDK yet. */
final class HelpText {
    private HelpText() {}

    static String read() {
        try (InputStream stream = HelpText.class.getResourceAsStream("help.txt")) {
            return new String(Objects.requireNonNull(stream, "help.txt").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("help.txt cannot be read", e);
        }
    }
}
