package org.inspectionwatch.ingest.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.attribute.BasicFileAttributes;
import org.inspectionwatch.ingest.source.ProblemKind;
import org.inspectionwatch.ingest.source.RunProblem;

/** Reads files whole, up to a limit. */
final class FileReader {
    private static final int MEGABYTE = 1 << 20;

    private final long maxBytes;

    /**
     * @param maxBytes larger files are not even opened
     */
    FileReader(long maxBytes) {
        this.maxBytes = maxBytes;
    }

    FileReading read(FolderFile file) {
        long size = file.stamp().size();
        if (size == 0) {
            return refused(ProblemKind.EMPTY, file, "is empty");
        }
        if (size > maxBytes) {
            return refused(
                    ProblemKind.OVER_SIZE_LIMIT,
                    file,
                    "has %d MB, over the limit of %d MB, and is not read"
                            .formatted(megabytes(size), maxBytes / MEGABYTE));
        }
        try {
            byte[] bytes = bytes(file);
            return isUntouched(file, bytes) ? new FileReading.Content(bytes) : new FileReading.Unsettled();
        } catch (NoSuchFileException e) {
            return new FileReading.Unsettled();
        } catch (AccessDeniedException e) {
            return refused(ProblemKind.NO_PERMISSION, file, "can't be read: permission denied");
        } catch (IOException e) {
            return refused(ProblemKind.READ_ERROR, file, "can't be read: " + e.getMessage());
        }
    }

    /** Never more than the look saw, and one byte that tells growth. */
    private static byte[] bytes(FolderFile file) throws IOException {
        try (InputStream in = Files.newInputStream(file.path())) {
            return in.readNBytes(Math.toIntExact(file.stamp().size() + 1));
        }
    }

    private static boolean isUntouched(FolderFile file, byte[] bytes) throws IOException {
        FileStamp after = FileStamp.of(Files.readAttributes(file.path(), BasicFileAttributes.class));
        return bytes.length == file.stamp().size() && after.equals(file.stamp());
    }

    private static long megabytes(long bytes) {
        return Math.ceilDiv(bytes, MEGABYTE);
    }

    private static FileReading refused(ProblemKind kind, FolderFile file, String what) {
        String location = file.location();
        return new FileReading.Refused(new RunProblem(kind, location, "%s %s.".formatted(location, what)));
    }
}
