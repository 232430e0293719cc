package org.inspectionwatch.ingest.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import org.inspectionwatch.ingest.fetch.host.Aftermath;
import org.inspectionwatch.ingest.fetch.host.HostTurns;
import org.inspectionwatch.ingest.fetch.host.Pace;
import org.inspectionwatch.ingest.fetch.host.Pacing;
import org.inspectionwatch.ingest.fetch.host.Turn;
import org.inspectionwatch.ingest.fetch.host.TurnAnswer;
import org.inspectionwatch.outbound.AddressGuard;

/** Waits for the turn of a host, and gives it back with the pause that follows. */
class HostGate {
    /** Room for what surrounds a request: the turn outlives it. */
    private static final Duration MARGIN = Duration.ofSeconds(5);
    /** A turn may come back long before its lease ends. */
    private static final Duration NEXT_LOOK = Duration.ofMillis(200);

    private final HostTurns turns;
    private final Pacing pacing;

    HostGate(HostTurns turns, Pacing pacing) {
        this.turns = turns;
        this.pacing = pacing;
    }

    /** Waits as long as the rules have patience. */
    Entry enter(URI address, HostRules rules) throws InterruptedException {
        String host = host(address);
        Duration lease = rules.limits().deadline().plus(MARGIN);
        long begun = System.nanoTime();
        while (true) {
            long asked = System.nanoTime();
            Duration left = rules.patience().minusNanos(asked - begun);
            switch (turns.take(host, lease)) {
                case TurnAnswer.Granted(Turn turn) -> {
                    return new Entry.Entered(turn, asked + lease.minus(MARGIN).toNanos());
                }
                case TurnAnswer.Paused(Duration remaining) -> {
                    if (remaining.compareTo(left) > 0) {
                        return new Entry.Resting(remaining);
                    }
                    // The database rounds down to the millisecond before.
                    Thread.sleep(remaining.plusMillis(1));
                }
                case TurnAnswer.Taken(Duration atMost) -> {
                    if (left.isNegative()) {
                        return new Entry.Resting(atMost);
                    }
                    Thread.sleep(atMost.compareTo(NEXT_LOOK) < 0 ? atMost.plusMillis(1) : NEXT_LOOK);
                }
            }
        }
    }

    /** False where somebody else has had the turn since: what was fetched is not to be used. */
    boolean leave(Turn turn, Duration delay, Aftermath aftermath) {
        Pace pace = pacing.after(turn, delay, aftermath);
        return turns.finish(turn, pace.pause(), pace.faults());
    }

    /** One name for both usual ports, so that a host is one host over http and https. */
    private static String host(URI address) {
        String name = address.getHost().toLowerCase(Locale.ROOT);
        int port = AddressGuard.port(address);
        return AddressGuard.USUAL_PORTS.contains(port) ? name : name + ":" + port;
    }

    /** Whether the turn could be had. */
    sealed interface Entry {

        /**
         * @param until by {@link System#nanoTime()}, after which the turn is not sure to be ours
         */
        record Entered(Turn turn, long until) implements Entry {

            boolean isOver() {
                return System.nanoTime() - until > 0;
            }
        }

        /** Nobody fetches from the host for so long, or somebody else does. */
        record Resting(Duration remaining) implements Entry {}
    }
}
