package org.inspectionwatch.ingest.folder;

import org.inspectionwatch.ingest.source.RunProblem;

/** What came of reading a file. */
sealed interface FileReading {

    /** All its bytes, of one and the same state of the file. */
    record Content(byte[] bytes) implements FileReading {}

    /** It can't be taken as it is. */
    record Refused(RunProblem problem) implements FileReading {}

    /** It changed or vanished meanwhile: the next look decides. */
    record Unsettled() implements FileReading {}
}
