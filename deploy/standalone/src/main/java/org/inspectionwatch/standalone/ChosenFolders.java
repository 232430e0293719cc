package org.inspectionwatch.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.inspectionwatch.standalone.machine.LauncherException;
import org.jspecify.annotations.Nullable;

/** What must hold of the folders that a person named; each that does not is said in one sentence. */
final class ChosenFolders {
    private ChosenFolders() {}

    /**
     * An unset variable of a shell gives an empty path, which Java takes for the current folder.
     *
     * @throws LauncherException where the path is empty
     */
    static void checkNamed(String option, @Nullable Path path) {
        if (path != null && path.toString().isBlank()) {
            throw LauncherException.badArguments(option + " is given without a folder: its value is empty.");
        }
    }

    /** @throws LauncherException where the inbox cannot be watched */
    static void checkInbox(Path inbox) {
        if (!Files.isDirectory(inbox)) {
            throw LauncherException.badArguments(
                    "The inbox " + inbox + (Files.exists(inbox) ? " is no folder." : " does not exist."));
        }
        if (!Files.isReadable(inbox)) {
            throw LauncherException.badArguments("The inbox " + inbox + " cannot be read: there is no permission.");
        }
    }

    /**
     * A data folder in the inbox would be read as documents, for ever, as reading writes into it.
     *
     * @param data need not exist
     * @throws LauncherException where one folder is in the other, also by way of links
     */
    static void checkApart(Path inbox, Path data) throws IOException {
        Path watched = real(inbox);
        Path written = real(data);
        if (watched.equals(written)) {
            throw LauncherException.badArguments(
                    "The inbox " + inbox + " is the data folder too: choose another folder with --data.");
        }
        if (written.startsWith(watched)) {
            throw LauncherException.badArguments("The data folder " + data + " is in the inbox " + inbox
                    + ", which would read it: choose another folder with --data.");
        }
        if (watched.startsWith(written)) {
            throw LauncherException.badArguments("The inbox " + inbox + " is in the data folder " + data
                    + ", which is for the databases alone: choose another folder for one of them.");
        }
    }

    private static Path real(Path path) throws IOException {
        Path absolute = path.toAbsolutePath();
        if (Files.exists(absolute)) {
            return absolute.toRealPath();
        }
        Path normal = absolute.normalize();
        Optional<Path> parent = Optional.ofNullable(normal.getParent());
        return parent.isEmpty() ? normal : real(parent.get()).resolve(normal.getFileName());
    }
}
