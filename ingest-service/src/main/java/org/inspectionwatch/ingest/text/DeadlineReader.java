package org.inspectionwatch.ingest.text;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.time.Clock;
import java.time.Instant;

/** Hands characters to a parser until a moment has passed: some pages take it time that grows with the square of their length. */
final class DeadlineReader extends FilterReader {
    private final Clock clock;
    private final Instant deadline;

    DeadlineReader(Reader characters, Clock clock, Instant deadline) {
        super(characters);
        this.clock = clock;
        this.deadline = deadline;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (clock.instant().isAfter(deadline)) {
            throw new PageTimeException();
        }
        return super.read(target, offset, length);
    }
}
