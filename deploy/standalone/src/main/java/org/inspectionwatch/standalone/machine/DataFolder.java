package org.inspectionwatch.standalone.machine;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The folder that everything is kept in, held by one launcher at a time. */
public final class DataFolder implements AutoCloseable {
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final int KEY_BYTES = 32;

    private final Path path;
    private final FileChannel lockFile;

    private DataFolder(Path path, FileChannel lockFile) {
        this.path = path;
        this.lockFile = lockFile;
    }

    /**
     * Makes the folder where it is absent and takes hold of it; the system lets go of it when this process ends, however
     * that comes.
     *
     * @throws LauncherException where another launcher holds it, or it cannot be written
     */
    public static DataFolder open(Path path) {
        try {
            Files.createDirectories(path);
            FileChannel channel =
                    FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw LauncherException.failed("Another ./run uses the data folder " + path + AddressesFile.hint(path)
                        + ": stop it, or choose another folder with --data.");
            }
            return new DataFolder(path, channel);
        } catch (FileSystemException unusable) {
            throw LauncherException.failed(
                    "The data folder " + path + " cannot be used: " + Reasons.of(unusable) + ".");
        } catch (IOException unusable) {
            throw LauncherException.failed(
                    "The data folder " + path + " cannot be used: " + unusable.getMessage() + ".");
        }
    }

    public Path path() {
        return path;
    }

    public Path resolve(String name) {
        return path.resolve(name);
    }

    /** The key that writing needs: made once, in a file that only its owner reads. */
    public String apiKey() throws IOException {
        Path file = resolve("api-key");
        if (!Files.exists(file)) {
            byte[] secret = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(secret);
            Path unfinished = resolve("api-key.new");
            Files.deleteIfExists(unfinished);
            Files.createFile(unfinished, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            Files.writeString(
                    unfinished,
                    Base64.getUrlEncoder().withoutPadding().encodeToString(secret) + "\n",
                    StandardCharsets.US_ASCII);
            Files.move(unfinished, file);
        }
        return Files.readString(file, StandardCharsets.US_ASCII).strip();
    }

    /** Lets others have the folder. */
    @Override
    public void close() throws IOException {
        lockFile.close();
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }
}
