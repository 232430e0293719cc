package org.inspectionwatch.ingest.folder;

import java.util.List;
import org.inspectionwatch.ingest.source.RunProblem;

/** What one look into the folder showed. */
sealed interface FolderLook {

    /**
     * The folder is there.
     *
     * @param documents all files that may be publications, in no order
     * @param listings the files named {@code listing.csv}
     * @param problems folders that can't be looked into
     */
    record Seen(List<FolderFile> documents, List<FolderFile> listings, List<RunProblem> problems)
            implements FolderLook {}

    /**
     * The folder itself can't be looked into.
     *
     * @param message one sentence that says why
     */
    record Unavailable(String message) implements FolderLook {}
}
