package org.inspectionwatch.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of one PostgreSQL server: makes them, and says who runs on them. */
final class PostgresCluster {
    static final String SUPERUSER = "inspection_watch";
    private static final int LINE_OF_STATUS = 7;
    private static final int PASSWORD_BYTES = 24;

    private final PostgresSettings settings;
    private final PostgresBinaries binaries;
    private final Unprivileged user;

    PostgresCluster(PostgresSettings settings, Unprivileged user) {
        this.settings = settings;
        this.user = user;
        this.binaries = PostgresBinaries.in(settings.binariesFolder());
    }

    Path files() {
        return settings.data().resolve("cluster");
    }

    String password() throws IOException {
        return Files.readString(passwordFile()).strip();
    }

    /** Makes the cluster where there is none; an attempt that was cut short leaves no half one. */
    void createIfAbsent() throws IOException {
        if (Files.isDirectory(files())) {
            return;
        }
        Files.createDirectories(settings.data());
        user.handOver(settings.data());
        Path halfDone = settings.data().resolve("cluster.new");
        Folders.delete(halfDone);
        writeNewPassword();
        run(
                "initdb",
                List.of(
                        "--pgdata=" + halfDone,
                        "--username=" + SUPERUSER,
                        "--pwfile=" + passwordFile(),
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--no-instructions",
                        settings.durable() ? "--sync-method=fsync" : "--no-sync"));
        Files.move(halfDone, files());
    }

    /** Stops the server that runs on these files, such as one that a killed launcher left; nothing where none does. */
    void stopRunning() throws IOException {
        Path pidFile = files().resolve("postmaster.pid");
        Optional<ProcessHandle> alive = pidFromFile(pidFile).flatMap(ProcessHandle::of);
        if (alive.isEmpty()) {
            // The file of a dead server stays: PostgreSQL waits by it until the last of its sessions has ended.
            return;
        }
        if (isPostgres(alive.get())) {
            run("pg_ctl", List.of("stop", "--pgdata=" + files(), "--mode=fast", "--wait", "--timeout=60", "--silent"));
        } else {
            Files.delete(pidFile);
        }
    }

    /** Whether the server that is this process says that it takes connections. */
    boolean isReady(long pid) throws IOException {
        Path pidFile = files().resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return false;
        }
        List<String> lines = Files.readAllLines(pidFile);
        return lines.size() > LINE_OF_STATUS
                && lines.getFirst().equals(Long.toString(pid))
                && lines.get(LINE_OF_STATUS).strip().equals("ready");
    }

    /** The server's command with its settings, to be started on {@link #files}. */
    ProcessBuilder server(int port) {
        List<String> command =
                new ArrayList<>(List.of(binaries.program("postgres").toString(), "-D", files().toString()));
        Map<String, String> options = Map.ofEntries(
                Map.entry("port", Integer.toString(port)),
                Map.entry("listen_addresses", "127.0.0.1"),
                Map.entry("unix_socket_directories", ""),
                Map.entry("shared_buffers", "256MB"),
                Map.entry("jit", "off"),
                Map.entry("max_parallel_workers_per_gather", "0"),
                Map.entry("timezone", "UTC"),
                Map.entry("log_timezone", "UTC"),
                Map.entry("lc_messages", "C"),
                Map.entry("log_line_prefix", "%m [postgres] "),
                Map.entry("fsync", settings.durable() ? "on" : "off"),
                Map.entry("synchronous_commit", settings.durable() ? "on" : "off"),
                Map.entry("full_page_writes", settings.durable() ? "on" : "off"));
        options.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return prepared(command);
    }

    private void run(String program, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(user.wrapper());
        command.add(binaries.program(program).toString());
        command.addAll(arguments);
        Process process = prepared(command).start();
        try {
            if (process.waitFor() != 0) {
                throw new EmbeddedServerException(
                        "PostgreSQL's " + program + " failed on " + files() + "; " + settings.log() + " says why.");
            }
        } catch (InterruptedException stop) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new EmbeddedServerException("PostgreSQL's " + program + " was interrupted.", stop);
        }
    }

    private ProcessBuilder prepared(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(settings.log().toFile()));
        builder.environment().put("LD_LIBRARY_PATH", binaries.libraries().toString());
        builder.environment().put("LC_ALL", "C");
        // A person's own settings for PostgreSQL are meant for other servers.
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        return builder;
    }

    private Path passwordFile() {
        return settings.data().resolve("password");
    }

    private void writeNewPassword() throws IOException {
        byte[] secret = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(secret);
        Files.deleteIfExists(passwordFile());
        Files.createFile(
                passwordFile(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(passwordFile(), HexFormat.of().formatHex(secret) + "\n");
        user.handOver(passwordFile());
    }

    private static Optional<Long> pidFromFile(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(pidFile)) {
            return lines.findFirst().filter(line -> line.matches("\\d+")).map(Long::valueOf);
        }
    }

    /** The number in the file may by now belong to another process, after a restart of the machine. */
    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.endsWith("/postgres"))
                .orElse(false);
    }
}
