package org.inspectionwatch.standalone.machine;

import java.time.Duration;
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
        Exit.Procedure procedure = (status, message) -> end(stop);
        Exit.setHaltProcedure(procedure);
        Exit.setExitProcedure(procedure);
    }

    private static void end(Runnable stop) {
        // Kafka's own stop waits for the thread that this is called on, and so never ends.
        Thread stopping = Thread.ofPlatform().daemon().name("stop after Kafka").start(stop);
        try {
            stopping.join(STOP_PATIENCE);
        } catch (InterruptedException now) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(LauncherException.FAILED);
    }
}
