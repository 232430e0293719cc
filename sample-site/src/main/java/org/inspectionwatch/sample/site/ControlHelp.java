package org.inspectionwatch.sample.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What the control and the command line offer, in words. */
final class ControlHelp {
    private ControlHelp() {}

    static String text() {
        try (InputStream words = Objects.requireNonNull(ControlHelp.class.getResourceAsStream("help.txt"))) {
            return new String(words.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
