package org.inspectionwatch.query.rebuild;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a rebuild went, or goes.
 *
 * @param state where it stands
 * @param startedAt when it began
 * @param finishedAt when it ended, or null
 * @param records how many records of the topic were read so far
 * @param findings how many findings it has, or null before the end
 * @param liveChecksum of the register that was served, or null before the end
 * @param rebuiltChecksum of the register built anew, or null before the end
 * @param differing ids of authorities whose register came out otherwise, in order
 * @param message what went wrong, or null
 */
public record RebuildReport(
        State state,
        Instant startedAt,
        @Nullable Instant finishedAt,
        long records,
        @Nullable Long findings,
        @Nullable String liveChecksum,
        @Nullable String rebuiltChecksum,
        List<String> differing,
        @Nullable String message) {
    public RebuildReport {
        differing = List.copyOf(differing);
    }

    /** Where a rebuild stands. */
    public enum State {
        RUNNING,
        /** What was built anew is served. */
        SWITCHED,
        /** It came out otherwise and was thrown away. */
        DIFFERED,
        FAILED;

        /** The name in JSON. */
        @JsonValue
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static RebuildReport begun(Instant now) {
        return new RebuildReport(State.RUNNING, now, null, 0, null, null, null, List.of(), null);
    }

    RebuildReport read(long count) {
        return new RebuildReport(state, startedAt, null, count, null, null, null, List.of(), null);
    }

    RebuildReport compared(State end, RegisterComparison comparison, Instant now) {
        return new RebuildReport(
                end,
                startedAt,
                now,
                records,
                comparison.findings(),
                comparison.liveChecksum(),
                comparison.rebuiltChecksum(),
                comparison.differing(),
                null);
    }

    RebuildReport failed(String why, Instant now) {
        return new RebuildReport(State.FAILED, startedAt, now, records, null, null, null, List.of(), why);
    }
}
