package org.inspectionwatch.standalone.machine;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.utils.Exit;

/** What happens when Kafka gives up, as it does where its disk is full: its own way is to end this JVM without a word. */
public final class BrokerFailure {
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(30);

    private BrokerFailure() {}

    /**
     * From now on this JVM ends with status 1 when Kafka gives up, after what is given here has been done, or has taken too long.
     *
     * @param stop tells a person, and stops the rest
     */
    public static void handle(Runnable stop) {
        // Kafka gives up on several threads at once.
        FutureTask<Boolean> once = new FutureTask<>(stop, true);
        Exit.Procedure procedure = (status, message) -> end(once);
        Exit.setHaltProcedure(procedure);
        Exit.setExitProcedure(procedure);
    }

    private static void end(FutureTask<Boolean> stop) {
        // Kafka's own stop waits for the thread that this is called on, and so never ends.
        Thread.ofPlatform().daemon().name("stop after Kafka").start(stop);
        try {
            stop.get(STOP_PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException notStopped) {
            // What still runs is told of the end of this JVM by the system.
        } finally {
            Runtime.getRuntime().halt(LauncherException.FAILED);
        }
    }
}
