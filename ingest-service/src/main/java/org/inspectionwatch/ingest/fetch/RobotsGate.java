package org.inspectionwatch.ingest.fetch;

import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inspectionwatch.ingest.fetch.content.ContentGuard;
import org.inspectionwatch.ingest.fetch.content.ContentType;
import org.inspectionwatch.ingest.fetch.content.KnownErrorPages;
import org.inspectionwatch.ingest.fetch.host.Aftermath;
import org.inspectionwatch.ingest.fetch.host.RetryAfter;
import org.inspectionwatch.ingest.fetch.robots.RobotsFile;
import org.inspectionwatch.ingest.fetch.robots.RobotsFiles;
import org.inspectionwatch.ingest.fetch.robots.RobotsRules;

/** Knows what a host asks of robots, and asks it first where no fresh copy of its robots.txt is at hand. */
@Singleton
class RobotsGate {
    private static final BodyLimit BODY = new BodyLimit(RobotsFile.MAX_BYTES, true);
    /** RFC 9309, 2.3.1.2. */
    private static final int MAX_REDIRECTS = 5;

    private final RobotsFiles files;
    private final Visits visits;
    private final Clock clock;
    private final ContentGuard errorPages = KnownErrorPages.standard();

    RobotsGate(RobotsFiles files, Visits visits, Clock clock) {
        this.files = files;
        this.visits = visits;
        this.clock = clock;
    }

    /** The rules for an address. */
    Robots rules(URI address, HostRules rules) {
        URI origin = Addresses.origin(address);
        Optional<RobotsFile> fresh = files.fresh(origin);
        if (fresh.isPresent()) {
            return new Robots.Known(fresh.get().rulesFor(rules.userAgent().product(), origin));
        }
        return fetch(address, origin, rules);
    }

    private Robots fetch(URI address, URI origin, HostRules rules) {
        List<URI> hops = new ArrayList<>(List.of(origin.resolve("/robots.txt")));
        while (hops.size() <= MAX_REDIRECTS + 1) {
            Visit visit = new Visit(hops.getLast(), rules, Map.of("Accept", "text/plain,*/*;q=0.5"), BODY);
            switch (visits.visit(visit, answer -> reading(answer, origin, visit))) {
                case Visits.Visited.Missed<Told>(FetchOutcome.Failed failed) -> {
                    return new Robots.Unknown(failed);
                }
                case Visits.Visited.Seen<Told>(Told.File(RobotsFile file)) -> {
                    files.put(origin, file);
                    return new Robots.Known(file.rulesFor(rules.userAgent().product(), origin));
                }
                case Visits.Visited.Seen<Told>(Told.Elsewhere(URI to)) -> hops.add(to);
                case Visits.Visited.Seen<Told>(Told.Nothing(FetchFailure kind, String why)) -> {
                    return unknown(kind, address, why);
                }
            }
        }
        return unknown(FetchFailure.ROBOTS_UNREACHABLE, address, "it is redirected too often");
    }

    private Visits.Reading<Told> reading(Answer answer, URI origin, Visit visit) {
        HostRules rules = visit.rules();
        Told told = told(answer, visit.address());
        boolean ails = told instanceof Told.Nothing(FetchFailure kind, String why) && kind.countsAgainstHost();
        Duration asked = told instanceof Told.File(RobotsFile file)
                ? file.rulesFor(rules.userAgent().product(), origin).crawlDelay()
                : Duration.ZERO;
        Duration delay = asked.compareTo(rules.crawlDelay()) > 0 ? asked : rules.crawlDelay();
        return new Visits.Reading<>(told, delay, new Aftermath(ails, retryAfter(answer)));
    }

    private Told told(Answer answer, URI at) {
        return switch (answer) {
            case Answer.Fault(FetchFailure kind, String message)
            when kind == FetchFailure.FORBIDDEN_ADDRESS || kind == FetchFailure.INTERRUPTED ->
                new Told.Nothing(kind, message);
            case Answer.Fault(FetchFailure kind, String message) ->
                new Told.Nothing(FetchFailure.ROBOTS_UNREACHABLE, message);
            case Answer.Received received -> told(received, at);
        };
    }

    /** 429 is no "there is none" but "not now"; the RFC leaves both to us. */
    private Told told(Answer.Received received, URI at) {
        int status = received.status();
        if (status == 200) {
            String type = ContentType.of(received.headers().first("content-type").orElse(""), received.body());
            return errorPages
                    .objection(type, received.body())
                    .<Told>map(why -> new Told.Nothing(FetchFailure.ROBOTS_UNREACHABLE, "the host sent " + why))
                    .orElseGet(() -> new Told.File(new RobotsFile(received.body())));
        }
        if (status >= 300 && status < 400) {
            return elsewhere(received, at);
        }
        return status >= 400 && status < 500 && status != 429
                ? new Told.File(RobotsFile.NONE)
                : new Told.Nothing(FetchFailure.ROBOTS_UNREACHABLE, "the host answered with status " + status);
    }

    private static Told elsewhere(Answer.Received received, URI at) {
        try {
            return new Told.Elsewhere(
                    Addresses.resolve(at, received.headers().first("location").orElse("")));
        } catch (IllegalArgumentException e) {
            return new Told.Nothing(FetchFailure.ROBOTS_UNREACHABLE, "it is redirected to nowhere");
        }
    }

    private Optional<Duration> retryAfter(Answer answer) {
        return answer instanceof Answer.Received received && received.status() >= 400
                ? received.headers().first("retry-after").flatMap(value -> RetryAfter.parse(value, clock.instant()))
                : Optional.empty();
    }

    private static Robots unknown(FetchFailure kind, URI address, String why) {
        String message = address + " was not asked for, since the robots.txt of its host could not be had: " + why + ".";
        return new Robots.Unknown(new FetchOutcome.Failed(kind, message, Optional.empty()));
    }

    /** Whether the rules are known. */
    sealed interface Robots {

        record Known(RobotsRules rules) implements Robots {}

        record Unknown(FetchOutcome.Failed failed) implements Robots {}
    }

    /** What an answer to a request for robots.txt comes to. */
    private sealed interface Told {

        record File(RobotsFile file) implements Told {}

        record Elsewhere(URI to) implements Told {}

        record Nothing(FetchFailure kind, String why) implements Told {}
    }
}
