package org.inspectionwatch.ingest.folder;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.inspectionwatch.contracts.event.Listing;
import org.inspectionwatch.ingest.listing.ListingFile;
import org.inspectionwatch.ingest.source.IngestRun;
import org.inspectionwatch.ingest.source.ProblemKind;
import org.inspectionwatch.ingest.source.RunProblem;

/**
 * The listings of the folder and of folders below it. A listing names files relative to where it lies; for a file that
 * several list, the nearest one counts.
 */
final class FolderListings {
    /** Some hundred thousand rows. */
    private static final long MAX_BYTES = 32L << 20;

    private final FileReader reader = new FileReader(MAX_BYTES);
    private final FileMemory memory = new FileMemory();
    private final Map<String, ListingFile> byLocation = new HashMap<>();
    private boolean settling;

    /** Reads what is new of them; a listing that is still being written counts as it was before. */
    void update(List<FolderFile> files, Instant now, IngestRun run) {
        Set<String> present = files.stream().map(FolderFile::location).collect(Collectors.toSet());
        byLocation.keySet().retainAll(present);
        memory.retain(present);
        settling = false;
        for (FolderFile file : files) {
            boolean settled = memory.isSettled(file, now);
            if (settled && !memory.isTaken(file, Listing.NONE)) {
                read(file, run);
            }
            settling |= !settled && !byLocation.containsKey(file.location());
            ListingFile known = byLocation.getOrDefault(file.location(), ListingFile.NONE);
            known.problems()
                    .forEach(problem -> run.incomplete(new RunProblem(
                            ProblemKind.LISTING, file.location(), problem.describe(file.location()) + ".")));
        }
    }

    /** True where a listing is there that no look could read yet: documents taken now would lack what it says. */
    boolean isSettling() {
        return settling;
    }

    /** What is listed of the document. */
    Listing of(String location) {
        String folder = location;
        while (folder.contains("/")) {
            folder = folder.substring(0, folder.lastIndexOf('/'));
            Optional<Listing> listed = find(folder + "/", location.substring(folder.length() + 1));
            if (listed.isPresent()) {
                return listed.get();
            }
        }
        return find("", location).orElse(Listing.NONE);
    }

    private Optional<Listing> find(String folder, String file) {
        return byLocation
                .getOrDefault(folder + ListingFile.NAME, ListingFile.NONE)
                .find(file);
    }

    private void read(FolderFile file, IngestRun run) {
        switch (reader.read(file)) {
            case FileReading.Content(byte[] bytes) -> {
                byLocation.put(file.location(), ListingFile.parse(bytes));
                memory.take(file, Listing.NONE, null);
            }
            case FileReading.Refused(RunProblem problem) -> run.incomplete(problem);
            case FileReading.Unsettled() -> settling |= !byLocation.containsKey(file.location());
        }
    }
}
