package org.inspectionwatch.ingest.folder;

import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What tells a changed file without reading it.
 *
 * @param size in bytes
 * @param modified last time of writing, as the file system says
 * @param key identity in the file system: another file moved into its place has another; null where there is none
 */
record FileStamp(long size, Instant modified, @Nullable Object key) {

    static FileStamp of(BasicFileAttributes attributes) {
        return new FileStamp(attributes.size(), attributes.lastModifiedTime().toInstant(), attributes.fileKey());
    }
}
