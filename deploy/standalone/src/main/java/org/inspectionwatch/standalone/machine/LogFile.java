package org.inspectionwatch.standalone.machine;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * The one log of everything on this machine. Servers and services append to the same file, each line with time (UTC) and
 * name; so nothing is lost when any of them is killed. Safe for use by several threads.
 */
public final class LogFile {
    /** Past this many bytes a new log is begun at the next start, and one old log is kept. */
    private static final long LARGE = 50L * 1024 * 1024;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd HH:mm:ss.SSS 'UTC'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final Path path;
    private final Clock clock;
    private final AtomicBoolean lost = new AtomicBoolean();

    private LogFile(Path path, Clock clock) {
        this.path = path;
        this.clock = clock;
    }

    /** The log in that folder, to be appended to; one that has grown large is put aside. */
    public static LogFile in(Path folder, Clock clock) throws IOException {
        Path path = folder.resolve("inspection-watch.log");
        if (Files.exists(path) && Files.size(path) > LARGE) {
            Files.move(path, folder.resolve("inspection-watch.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        return new LogFile(path, clock);
    }

    public Path path() {
        return path;
    }

    /** Appends one line; a log that cannot be written stops nothing, and is told of once. */
    public void line(String name, String message, @Nullable Throwable cause) {
        StringWriter text = new StringWriter();
        text.append(TIME.format(clock.instant()))
                .append(" [")
                .append(name)
                .append("] ")
                .append(message)
                .append('\n');
        if (cause != null) {
            cause.printStackTrace(new PrintWriter(text, true));
        }
        try {
            Files.writeString(
                    path,
                    text.toString(),
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            if (!lost.getAndSet(true)) {
                System.err.println("The log " + path + " cannot be written: " + Reasons.of(unwritable) + ".");
            }
        }
    }

    public void line(String name, String message) {
        line(name, message, null);
    }
}
