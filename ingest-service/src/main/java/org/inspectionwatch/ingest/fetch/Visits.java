package org.inspectionwatch.ingest.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.inspectionwatch.ingest.fetch.host.Aftermath;
import org.inspectionwatch.ingest.fetch.host.Turn;
import org.inspectionwatch.outbound.AddressGuard;
import org.inspectionwatch.outbound.TrustedHosts;

/** Sends single requests: never where the guard is against it, and never out of turn. */
class Visits {
    private final HostGate gate;
    private final Exchange exchange;
    private final FetchMetrics metrics;
    private final Set<Integer> ports;

    /**
     * @param ports that a host may be asked at where the rules do not trust it at another one
     */
    Visits(HostGate gate, Exchange exchange, FetchMetrics metrics, Set<Integer> ports) {
        this.gate = gate;
        this.exchange = exchange;
        this.metrics = metrics;
        this.ports = Set.copyOf(ports);
    }

    /** Asks once the host's turn has come; {@code reader} says what the answer means before the turn is given back. */
    <T> Visited<T> visit(Visit visit, Function<Answer, Reading<T>> reader) {
        return visit(visit, Optional::empty, reader);
    }

    /**
     * Asks once the host's turn has come.
     *
     * @param known looked at when it has come: what others may have found out meanwhile, and need not be asked again
     */
    <T> Visited<T> visit(Visit visit, Supplier<Optional<T>> known, Function<Answer, Reading<T>> reader) {
        Optional<FetchOutcome.Failed> objection = objection(visit.address(), visit.rules());
        if (objection.isPresent()) {
            return new Visited.Missed<>(objection.get());
        }
        try {
            long asked = System.nanoTime();
            HostGate.Entry entry = gate.enter(visit.address(), visit.rules());
            metrics.waited(visit.address(), Duration.ofNanos(System.nanoTime() - asked));
            return switch (entry) {
                case HostGate.Entry.Entered entered -> inTurn(visit, entered, known, reader);
                case HostGate.Entry.Resting(Duration remaining) ->
                    new Visited.Missed<>(new FetchOutcome.Failed(
                            FetchFailure.HOST_RESTING,
                            visit.address() + " was not asked for: its host is left alone for another "
                                    + remaining.toSeconds() + " s.",
                            Optional.of(remaining)));
            };
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return missed(visit, FetchFailure.INTERRUPTED, "the service stops");
        }
    }

    private <T> Visited<T> inTurn(
            Visit visit,
            HostGate.Entry.Entered entered,
            Supplier<Optional<T>> known,
            Function<Answer, Reading<T>> reader) {
        try {
            Optional<T> found = known.get();
            if (found.isPresent()) {
                gate.leaveUnused(entered.turn());
                return new Visited.Seen<>(found.get());
            }
            return entered.isOver() ? lost(visit) : ask(visit, entered.turn(), reader);
        } finally {
            gate.next(entered.turn());
        }
    }

    private <T> Visited<T> ask(Visit visit, Turn turn, Function<Answer, Reading<T>> reader) {
        Answer answer = exchange.ask(visit.question(guard(visit.rules())));
        if (answer instanceof Answer.Received received) {
            metrics.received(visit.address(), received.bytesSent());
        }
        Reading<T> reading = reader.apply(answer);
        return gate.leave(turn, reading.delay(), reading.aftermath())
                ? new Visited.Seen<>(reading.value())
                : lost(visit);
    }

    /** Why the address is not even worth a look at robots.txt; empty where nothing is against it as it is written. */
    Optional<FetchOutcome.Failed> objection(URI address, HostRules rules) {
        AddressGuard guard = guard(rules);
        Optional<String> form = guard.objection(address);
        if (form.isPresent()) {
            return Optional.of(failed(address, FetchFailure.BAD_ADDRESS, form.get()));
        }
        int port = AddressGuard.port(address);
        Optional<String> place = guard.objection(address.getHost(), port);
        if (place.isPresent()) {
            return Optional.of(failed(address, FetchFailure.FORBIDDEN_ADDRESS, place.get()));
        }
        if (rules.userAgent().contact() == null
                && !new TrustedHosts(rules.allowedHosts()).trusts(address.getHost(), port)) {
            return Optional.of(failed(
                    address,
                    FetchFailure.NO_CONTACT,
                    "inspection-watch.fetch.contact, which tells its host who asks, is not set"));
        }
        return Optional.empty();
    }

    private AddressGuard guard(HostRules rules) {
        return new AddressGuard(ports, new TrustedHosts(rules.allowedHosts()));
    }

    private static <T> Visited<T> lost(Visit visit) {
        return missed(visit, FetchFailure.TURN_LOST, "it took so long that another replica has its host's turn");
    }

    private static <T> Visited<T> missed(Visit visit, FetchFailure kind, String why) {
        return new Visited.Missed<>(failed(visit.address(), kind, why));
    }

    private static FetchOutcome.Failed failed(URI address, FetchFailure kind, String why) {
        return new FetchOutcome.Failed(kind, address + " could not be fetched: " + why + ".", Optional.empty());
    }

    /**
     * What an answer means.
     *
     * @param delay usual pause of the host, as it is known by now
     */
    record Reading<T>(T value, Duration delay, Aftermath aftermath) {}

    /** Whether the host was asked. */
    sealed interface Visited<T> {

        record Seen<T>(T value) implements Visited<T> {}

        record Missed<T>(FetchOutcome.Failed failed) implements Visited<T> {}
    }
}
