package org.inspectionwatch.embedded;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where and how an embedded PostgreSQL runs.
 *
 * @param data folder that holds nothing but this server: its cluster and its password
 * @param port of the loopback address; 0 for any free one
 * @param log file that the server's log is appended to
 * @param durable false for tests alone: a power failure may then lose data
 * @param binaries folder that the programs are unpacked into, shared by all servers of this user; null for the usual one
 */
public record PostgresSettings(
        Path data,
        int port,
        Path log,
        boolean durable,
        @Nullable Path binaries) {

    /** A durable server on any free port, with its log beside its data. */
    public static PostgresSettings in(Path data) {
        return new PostgresSettings(data, 0, data.resolve("postgres.log"), true, null);
    }

    public PostgresSettings withPort(int chosen) {
        return new PostgresSettings(data, chosen, log, durable, binaries);
    }

    public PostgresSettings withLog(Path file) {
        return new PostgresSettings(data, port, file, durable, binaries);
    }

    /** For tests: quicker, and no promise that data survives a power failure. */
    public PostgresSettings forTests() {
        return new PostgresSettings(data, port, log, false, binaries);
    }

    public PostgresSettings withBinaries(Path folder) {
        return new PostgresSettings(data, port, log, durable, folder);
    }

    Path binariesFolder() {
        if (binaries != null) {
            return binaries;
        }
        Path home = Path.of(System.getProperty("user.home"));
        return home.toFile().canWrite() ? home.resolve(".cache").resolve("inspection-watch") : data.resolve("programs");
    }
}
