package org.inspectionwatch.ingest.text;

import java.time.Clock;
import java.time.Instant;

/** Counts what one reading has used, and ends it past the limits. Confined to one thread. */
final class PdfBudget {
    /** Operators between two looks at the clock: a look costs more than an operator. */
    private static final int CLOCK_EVERY = 4096;

    private final PdfLimits limits;
    private final Clock clock;
    private final Instant deadline;
    private int characters;
    private int steps;

    PdfBudget(PdfLimits limits, Clock clock, Instant deadline) {
        this.limits = limits;
        this.clock = clock;
        this.deadline = deadline;
    }

    void spendCharacter() {
        if (++characters > limits.maxCharacters()) {
            throw new PdfLimitException(
                    "the PDF prints more than the limit of %d characters".formatted(limits.maxCharacters()));
        }
    }

    void spendStep() {
        if (++steps > limits.maxSteps()) {
            throw new PdfLimitException("the PDF draws more than the limit of %d steps".formatted(limits.maxSteps()));
        }
        if (steps % CLOCK_EVERY == 0) {
            checkTime();
        }
    }

    void checkTime() {
        if (clock.instant().isAfter(deadline)) {
            throw new PdfLimitException("reading the PDF took longer than the limit of %d seconds"
                    .formatted(limits.maxTime().toSeconds()));
        }
    }
}
