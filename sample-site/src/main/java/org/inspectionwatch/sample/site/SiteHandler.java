package org.inspectionwatch.sample.site;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.inspectionwatch.sample.fault.Fault;
import org.inspectionwatch.sample.fault.Faults;
import org.inspectionwatch.sample.fault.WrongAnswer;
import org.inspectionwatch.sample.http.Answer;
import org.inspectionwatch.sample.http.Exchange;
import org.inspectionwatch.sample.http.HttpListener;
import org.inspectionwatch.sample.http.HttpRequest;
import org.inspectionwatch.sample.ledger.Ledger;
import org.inspectionwatch.sample.ledger.Visit;
import org.inspectionwatch.sample.world.SiteHost;

/** Answers for one host: robots.txt, then faults, then content; and keeps the ledger. */
final class SiteHandler implements HttpListener.Handler {
    private final SiteHost host;
    private final SiteContent content;
    private final Faults faults;
    private final Ledger ledger;
    private final Clock clock;
    private final Duration crawlDelay;

    SiteHandler(SiteHost host, SiteContent content, Faults faults, Ledger ledger, SiteOptions options) {
        this.host = host;
        this.content = content;
        this.faults = faults;
        this.ledger = ledger;
        this.clock = Clock.systemUTC();
        this.crawlDelay = options.crawlDelay();
    }

    @Override
    public void opened(long connection) {
        ledger.opened(host, connection);
    }

    @Override
    public void closed(long connection) {
        ledger.closed(connection);
    }

    @Override
    public void answer(Exchange exchange) throws IOException {
        Instant at = clock.instant();
        long begun = System.nanoTime();
        try {
            HttpRequest request = exchange.request();
            Optional<Fault> fault = faults.take(host, request.path());
            if (fault.isPresent()) {
                new WrongAnswer(exchange, () -> trueAnswer(request)).send(fault.get());
            } else {
                exchange.send(trueAnswer(request));
            }
        } finally {
            ledger.add(visit(exchange, at, begun));
        }
    }

    private Answer trueAnswer(HttpRequest request) {
        if (!request.method().equals("GET") && !request.method().equals("HEAD")) {
            return Answer.plain(405, "only GET and HEAD");
        }
        String path = request.path();
        if (path.equals("/robots.txt")) {
            return Answer.ok("text/plain", robots());
        }
        String place = path.endsWith(Faults.MOVED) ? path.substring(0, path.length() - Faults.MOVED.length()) : path;
        return content.find(place, request).orElseGet(() -> Answer.plain(404, "nothing at " + path));
    }

    private String robots() {
        String delay = crawlDelay.isZero() ? "" : "Crawl-delay: " + crawlDelay.toMillis() / 1000.0 + "\n";
        return "User-agent: *\n" + delay + "Disallow: /admin/\nDisallow: /login\n";
    }

    private Visit visit(Exchange exchange, Instant at, long begun) {
        HttpRequest request = exchange.request();
        return new Visit(
                host,
                exchange.connection(),
                at,
                begun,
                Duration.ofNanos(System.nanoTime() - begun),
                request.method(),
                request.target(),
                request.conditional(),
                request.header("user-agent").orElse(null),
                exchange.status(),
                exchange.sent(),
                exchange.etag());
    }
}
