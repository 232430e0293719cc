package org.inspectionwatch.standalone.machine;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.inspectionwatch.embedded.BoundProcess;

/** A service as a JVM of its own, with its output in the log. */
final class ServiceProcess implements Running {
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(20);

    private final Process process;

    private ServiceProcess(Process process) {
        this.process = process;
    }

    /**
     * Starts it and returns at once.
     *
     * @param folder it works in, so that settings that lie about elsewhere do not reach it
     */
    static ServiceProcess start(ServiceSpec service, Path folder, LogFile log) {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        ProcessBuilder builder = new ProcessBuilder(service.command(java))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.path().toFile()));
        builder.environment().putAll(service.environment());
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(service.port()));
        try {
            return new ServiceProcess(BoundProcess.start(builder, BoundProcess.Signal.TERM));
        } catch (IOException notStarted) {
            throw LauncherException.failed(service.name() + " could not be started: " + notStarted.getMessage() + ".");
        }
    }

    @Override
    public CompletableFuture<String> ended() {
        return process.onExit().thenApply(ended -> "exit status " + ended.exitValue());
    }

    @Override
    public void stop() {
        // Not Process.destroy(), which closes the pipes before the service has said its last.
        process.toHandle().destroy();
        try {
            if (!process.waitFor(STOP_PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stop) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
