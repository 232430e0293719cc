package org.inspectionwatch.ingest.fetch;

import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.inspectionwatch.ingest.fetch.host.Aftermath;
import org.inspectionwatch.outbound.AddressGuard;
import org.inspectionwatch.outbound.TrustedHosts;

/** Sends single requests: never where the guard is against it, and never out of turn. */
@Singleton
class Visits {
    private final HostGate gate;
    private final Exchange exchange;
    private final FetchMetrics metrics;

    Visits(HostGate gate, Exchange exchange, FetchMetrics metrics) {
        this.gate = gate;
        this.exchange = exchange;
        this.metrics = metrics;
    }

    /** Asks once the host's turn has come; {@code reader} says what the answer means before the turn is given back. */
    <T> Visited<T> visit(Visit visit, Function<Answer, Reading<T>> reader) {
        Optional<FetchOutcome.Failed> objection = objection(visit.address(), visit.rules());
        if (objection.isPresent()) {
            return new Visited.Missed<>(objection.get());
        }
        try {
            long asked = System.nanoTime();
            HostGate.Entry entry = gate.enter(visit.address(), visit.rules());
            metrics.waited(visit.address(), Duration.ofNanos(System.nanoTime() - asked));
            return switch (entry) {
                case HostGate.Entry.Entered entered -> inTurn(visit, entered, reader);
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

    private <T> Visited<T> inTurn(Visit visit, HostGate.Entry.Entered entered, Function<Answer, Reading<T>> reader) {
        if (entered.isOver()) {
            return lost(visit);
        }
        Answer answer = exchange.ask(visit.question(guard(visit.rules())));
        if (answer instanceof Answer.Received received) {
            metrics.received(visit.address(), received.bytesSent());
        }
        Reading<T> reading = reader.apply(answer);
        return gate.leave(entered.turn(), reading.delay(), reading.aftermath())
                ? new Visited.Seen<>(reading.value())
                : lost(visit);
    }

    /** Why the address is not even worth a look at robots.txt; empty where nothing is against it as it is written. */
    static Optional<FetchOutcome.Failed> objection(URI address, HostRules rules) {
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

    private static AddressGuard guard(HostRules rules) {
        return new AddressGuard(AddressGuard.USUAL_PORTS, new TrustedHosts(rules.allowedHosts()));
    }

    private static <T> Visited<T> lost(Visit visit) {
        return missed(visit, FetchFailure.TURN_LOST, "it took so long that another replica has its host's turn");
    }

    private static <T> Visited<T> missed(Visit visit, FetchFailure kind, String why) {
        return new Visited.Missed<>(failed(visit.address(), kind, why));
    }

    private static FetchOutcome.Failed failed(URI address, FetchFailure kind, String why) {
        return new FetchOutcome.Failed(
                kind, address + " could not be fetched: " + why + ".", Optional.empty());
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
