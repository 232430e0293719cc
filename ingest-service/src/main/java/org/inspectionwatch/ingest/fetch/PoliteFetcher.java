package org.inspectionwatch.ingest.fetch;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inspectionwatch.ingest.archive.ArchiveTerms;
import org.inspectionwatch.ingest.archive.ArchivedResponse;
import org.inspectionwatch.ingest.archive.ResponseArchive;
import org.inspectionwatch.ingest.fetch.host.Aftermath;
import org.jdbi.v3.core.JdbiException;

/** Walks from hop to hop, tries again what may pass, and archives what counts as content. */
@ApplicationScoped
class PoliteFetcher implements Fetcher {
    private static final int MAX_REDIRECTS = 5;

    private final RobotsGate robots;
    private final Visits visits;
    private final ResponseArchive archive;
    private final FetchMetrics metrics;
    private final Clock clock;
    private final AnswerReader reader = new AnswerReader();

    PoliteFetcher(RobotsGate robots, Visits visits, ResponseArchive archive, FetchMetrics metrics, Clock clock) {
        this.robots = robots;
        this.visits = visits;
        this.archive = archive;
        this.metrics = metrics;
        this.clock = clock;
    }

    @Override
    public FetchOutcome fetch(FetchRequest request) {
        try {
            FetchOutcome outcome = tries(request);
            if (outcome instanceof FetchOutcome.Fetched fetched) {
                keep(request.terms(), fetched);
            }
            metrics.ended(request.address(), outcome);
            return outcome;
        } catch (JdbiException e) {
            throw new FetchUnavailableException(e);
        }
    }

    /** Each try waits as long as the host is to be left alone after the one before. */
    private FetchOutcome tries(FetchRequest request) {
        FetchOutcome outcome = walk(request);
        for (int tries = 1; tries < request.rules().limits().attempts(); tries++) {
            if (!(outcome instanceof FetchOutcome.Failed failed) || !failed.kind().countsAgainstHost()) {
                return outcome;
            }
            FetchOutcome next = walk(request);
            if (next instanceof FetchOutcome.Failed resting && resting.kind() == FetchFailure.HOST_RESTING) {
                return new FetchOutcome.Failed(failed.kind(), failed.message(), resting.retryAfter());
            }
            outcome = next;
        }
        return outcome;
    }

    private FetchOutcome walk(FetchRequest request) {
        List<URI> hops = new ArrayList<>(List.of(Addresses.request(request.address())));
        while (true) {
            switch (hop(request, List.copyOf(hops))) {
                case Hop.Arrived(FetchOutcome outcome) -> {
                    return outcome;
                }
                case Hop.Onward(URI to) -> {
                    if (hops.contains(to)) {
                        return badRedirect(request, "its redirects go in a circle");
                    }
                    if (hops.size() > MAX_REDIRECTS) {
                        return badRedirect(request, "it is redirected more than " + MAX_REDIRECTS + " times");
                    }
                    hops.add(to);
                }
            }
        }
    }

    private Hop hop(FetchRequest request, List<URI> hops) {
        URI address = hops.getLast();
        Optional<FetchOutcome.Failed> objection = Visits.objection(address, request.rules());
        if (objection.isPresent()) {
            return new Hop.Arrived(objection.get());
        }
        return switch (robots.rules(address, request.rules())) {
            case RobotsGate.Robots.Unknown(FetchOutcome.Failed failed) -> new Hop.Arrived(failed);
            case RobotsGate.Robots.Known known when !known.rules().allowed().test(address) ->
                new Hop.Arrived(new FetchOutcome.Failed(
                        FetchFailure.ROBOTS_DISALLOW,
                        address + " was not asked for: the robots.txt of its host asks us to stay away.",
                        Optional.empty()));
            case RobotsGate.Robots.Known known -> visit(request, hops, known.rules().crawlDelay());
        };
    }

    private Hop visit(FetchRequest request, List<URI> hops, Duration asked) {
        HostRules rules = request.rules();
        Duration delay = asked.compareTo(rules.crawlDelay()) > 0 ? asked : rules.crawlDelay();
        BodyLimit body = new BodyLimit(rules.limits().maxBytes(), false);
        Visit visit = new Visit(hops.getLast(), rules, headers(request, hops.getLast()), body);
        return switch (visits.visit(visit, answer -> reading(reader.read(request, hops, answer, clock.instant()), delay))) {
            case Visits.Visited.Seen<Hop>(Hop hop) -> hop;
            case Visits.Visited.Missed<Hop>(FetchOutcome.Failed failed) -> new Hop.Arrived(failed);
        };
    }

    private static Visits.Reading<Hop> reading(Hop hop, Duration delay) {
        Aftermath aftermath = hop instanceof Hop.Arrived(FetchOutcome.Failed failed)
                ? new Aftermath(failed.kind().countsAgainstHost(), failed.retryAfter())
                : Aftermath.WELL;
        return new Visits.Reading<>(hop, delay, aftermath);
    }

    private static Map<String, String> headers(FetchRequest request, URI address) {
        Map<String, String> headers = new HashMap<>();
        headers.put("Accept", request.accepted().header());
        headers.put("Accept-Language", "en-GB,en;q=0.8");
        Validators known = request.known();
        if (known.knows(address)) {
            Optional.ofNullable(known.etag()).ifPresent(etag -> headers.put("If-None-Match", etag));
            Optional.ofNullable(known.lastModified()).ifPresent(date -> headers.put("If-Modified-Since", date));
        }
        return headers;
    }

    private void keep(SourceTerms terms, FetchOutcome.Fetched fetched) {
        archive.keep(new ArchivedResponse(
                fetched.hops(),
                new ArchiveTerms(terms.sourceId(), terms.licence(), terms.attribution()),
                fetched.headers().fields(),
                fetched.mediaType(),
                fetched.body(),
                fetched.at()));
    }

    private static FetchOutcome badRedirect(FetchRequest request, String why) {
        return new FetchOutcome.Failed(
                FetchFailure.BAD_REDIRECT,
                request.address() + " could not be fetched: " + why + ".",
                Optional.empty());
    }
}
