package org.inspectionwatch.ingest.folder;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.inspectionwatch.contracts.event.Listing;
import org.inspectionwatch.ingest.source.RunProblem;
import org.jspecify.annotations.Nullable;

/**
 * What former looks saw of each file, so that unchanged files are not read again. In memory alone: after a restart every file
 * is read and hashed once, and the database knows what is new.
 */
final class FileMemory {
    /** Nobody is still writing a file that was last written so long ago. */
    private static final Duration LONG_SETTLED = Duration.ofSeconds(30);

    private final Map<String, FileStamp> looks = new HashMap<>();
    private final Map<String, Taken> taken = new HashMap<>();

    /** A file of which everything is known, and the remark that was made on it. */
    private record Taken(
            FileStamp stamp, Listing listing, @Nullable RunProblem remark) {}

    /** True where two looks saw the same, or the last change is long past. Remembers this look for the next. */
    boolean isSettled(FolderFile file, Instant now) {
        FileStamp before = looks.put(file.location(), file.stamp());
        return file.stamp().equals(before)
                || file.stamp().modified().plus(LONG_SETTLED).isBefore(now);
    }

    /** True where this very file with this very listing was taken. */
    boolean isTaken(FolderFile file, Listing listing) {
        Taken known = taken.get(file.location());
        return known != null
                && known.stamp().equals(file.stamp())
                && known.listing().equals(listing);
    }

    /** What was remarked when the file was taken, or null. */
    @Nullable
    RunProblem remark(FolderFile file) {
        Taken known = taken.get(file.location());
        return known == null ? null : known.remark();
    }

    void take(FolderFile file, Listing listing, @Nullable RunProblem remark) {
        taken.put(file.location(), new Taken(file.stamp(), listing, remark));
    }

    /** Forgets all others. */
    void retain(Set<String> locations) {
        looks.keySet().retainAll(locations);
        taken.keySet().retainAll(locations);
    }
}
