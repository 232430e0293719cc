package org.inspectionwatch.standalone.machine;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;

/** Says in words why a file could not be used; the system's own messages often are no more than the file's name. */
public final class Reasons {
    private Reasons() {}

    /** Part of a sentence, such as "there is no permission". */
    public static String of(IOException failure) {
        return switch (failure) {
            case AccessDeniedException denied -> "there is no permission for " + denied.getFile();
            case NoSuchFileException absent -> absent.getFile() + " does not exist";
            case FileAlreadyExistsException exists -> exists.getFile() + " is in the way";
            case NotDirectoryException file -> file.getFile() + " is no folder";
            default ->
                Objects.requireNonNullElse(
                        failure.getMessage(), failure.getClass().getSimpleName());
        };
    }
}
