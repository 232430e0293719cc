package org.inspectionwatch.ingest.folder;

import java.nio.file.Path;

/**
 * A file as a look into the folder found it.
 *
 * @param location relative to the folder, {@code /} between names
 * @param path where to read it
 * @param stamp at the time of the look
 */
record FolderFile(String location, Path path, FileStamp stamp) {}
