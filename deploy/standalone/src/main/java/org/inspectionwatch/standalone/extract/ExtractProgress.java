package org.inspectionwatch.standalone.extract;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Says on stderr how far reading is: every other second, and at the end. For one thread. */
final class ExtractProgress {
    private static final Duration BETWEEN = Duration.ofSeconds(2);

    private final int files;
    private final PrintStream err;
    private final Clock clock;
    private final Instant start;
    private Instant last;
    private int done;

    ExtractProgress(int files, PrintStream err, Clock clock) {
        this.files = files;
        this.err = err;
        this.clock = clock;
        this.start = clock.instant();
        this.last = start;
    }

    void oneMore() {
        done++;
        Instant now = clock.instant();
        if (done == files) {
            err.printf(
                    "%d of %d files read in %.1f s.%n",
                    done, files, Duration.between(start, now).toMillis() / 1000.0);
        } else if (Duration.between(last, now).compareTo(BETWEEN) > 0) {
            last = now;
            err.printf("%d of %d files read ...%n", done, files);
        }
    }
}
