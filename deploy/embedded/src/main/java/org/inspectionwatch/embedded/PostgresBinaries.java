package org.inspectionwatch.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * The programs of PostgreSQL for this machine, unpacked from the class path into a folder that is named by their content, so
 * that they are unpacked once and never mixed.
 *
 * @param folder holds {@code bin}, {@code lib} and {@code share}
 */
record PostgresBinaries(Path folder) {
    private static final Set<PosixFilePermission> PROGRAM = PosixFilePermissions.fromString("rwxr-xr-x");

    /** Unpacks where that has not been done yet; several processes may do so at the same time. */
    static PostgresBinaries in(Path cache) {
        String archive = archiveName();
        Path folder = cache.resolve(archive.replace(".txz", "") + "-" + sizeOf(archive));
        if (!Files.isDirectory(folder)) {
            try {
                unpack(archive, cache, folder);
            } catch (IOException failed) {
                throw new EmbeddedServerException("PostgreSQL could not be unpacked into " + folder + ".", failed);
            }
        }
        return new PostgresBinaries(folder);
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }

    Path libraries() {
        return folder.resolve("lib");
    }

    private static String archiveName() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        boolean arm = System.getProperty("os.arch").toLowerCase(Locale.ROOT).matches("aarch64|arm64");
        if (os.contains("mac")) {
            return arm ? "postgres-darwin-arm_64.txz" : "postgres-darwin-x86_64.txz";
        }
        return arm ? "postgres-linux-arm_64.txz" : "postgres-linux-x86_64.txz";
    }

    private static URLConnection find(String archive) throws IOException {
        URL url = PostgresBinaries.class.getResource("/" + archive);
        if (url == null) {
            throw new EmbeddedServerException("There is no embedded PostgreSQL for this system: " + archive
                    + " is not on the class path; use containers instead.");
        }
        return url.openConnection();
    }

    private static long sizeOf(String archive) {
        try {
            return find(archive).getContentLengthLong();
        } catch (IOException unreadable) {
            throw new EmbeddedServerException(
                    "The archive " + archive + " on the class path is unreadable.", unreadable);
        }
    }

    private static void unpack(String archive, Path cache, Path folder) throws IOException {
        Files.createDirectories(cache);
        Path halfDone = Files.createTempDirectory(cache, "unpacking-");
        Files.setPosixFilePermissions(halfDone, PROGRAM);
        try (InputStream stream = new BufferedInputStream(find(archive).getInputStream());
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(stream))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(entry, tar, halfDone);
            }
        }
        try {
            Files.move(halfDone, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException notMoved) {
            Folders.delete(halfDone);
            if (!Files.isDirectory(folder)) {
                throw notMoved;
            }
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path root) throws IOException {
        Path target = root.resolve(entry.getName()).normalize();
        if (!target.startsWith(root)) {
            throw new FileSystemException(entry.getName(), null, "leaves the folder that it is unpacked into");
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, target);
            if ((entry.getMode() & 0100) != 0) {
                Files.setPosixFilePermissions(target, PROGRAM);
            }
        }
    }
}
