package org.inspectionwatch.ingest.live;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.inspectionwatch.sample.fault.Fault;
import org.inspectionwatch.sample.fault.Fault.ErrorPage.Kind;
import org.inspectionwatch.sample.site.SampleSiteServer;
import org.inspectionwatch.sample.world.SiteHost;

/**
 * Something that goes wrong at the site, and how runs of its source of reports tell of it.
 *
 * @param name for the report of the test
 * @param begin lets it begin
 * @param statuses one of which the run has
 * @param problem kind of problem that a run must name; empty where the fault does no harm
 */
record FaultCase(String name, Consumer<SampleSiteServer> begin, Set<String> statuses, String problem) {
    private static final String SEARCH = "/search";
    private static final String FILE = "/v1/file/.*|/provider/files/.*";
    private static final Set<String> BROKEN = Set.of("failed");
    private static final Set<String> DOUBTED = Set.of("suspect");
    private static final Set<String> PART = Set.of("partial");
    private static final Set<String> WELL = Set.of("ok");

    static List<FaultCase> all() {
        return List.of(
                listing("403 at the listing", new Fault.Status(403), BROKEN, "refused"),
                listing("429 at the listing", new Fault.TooManyRequests(Duration.ofSeconds(1)), BROKEN, "refused"),
                listing("500 at the listing", new Fault.Status(500), BROKEN, "host_unavailable"),
                listing(
                        "an error page with 200 as listing",
                        new Fault.ErrorPage(Kind.SLIM_APPLICATION_ERROR),
                        BROKEN,
                        "no_content"),
                listing("an endless listing", new Fault.Endless(), BROKEN, "over_size_limit"),
                quirk("a listing cut to 100", site -> site.quirks().cutListing(true), DOUBTED, "incomplete_listing"),
                quirk("an authority gone", site -> site.quirks().hide("80526"), DOUBTED, "incomplete_listing"),
                quirk("the order reversed", site -> site.quirks().reverseOrder(true), WELL, ""),
                file("403 at files", new Fault.Status(403), PART, "refused"),
                file("404 at files", new Fault.Status(404), PART, "not_there"),
                file("a cut body", new Fault.Cut(), PART, "host_unavailable"),
                file("a dropped connection", new Fault.Dropped(), PART, "host_unavailable"),
                file("an endless body", new Fault.Endless(), PART, "over_size_limit"),
                file("a gzip bomb", new Fault.GzipBomb(1L << 30), PART, "over_size_limit"),
                file("a redirect loop", new Fault.RedirectLoop(), PART, "bad_address"),
                file("a redirect inside", new Fault.RedirectTo("http://127.0.0.1:1/"), PART, "bad_address"),
                file("a wrong length", new Fault.WrongLength(100), PART, "host_unavailable"),
                file("an error page with 200 as file", new Fault.ErrorPage(Kind.REPORT_NOT_FOUND), PART, "no_content"),
                file(
                        "a slow file",
                        new Fault.Slow(Duration.ofSeconds(3), Duration.ofMillis(10)),
                        PART,
                        "host_unavailable"),
                file("a moved file", new Fault.Moved(), WELL, ""));
    }

    private static FaultCase listing(String name, Fault fault, Set<String> statuses, String problem) {
        return new FaultCase(name, site -> site.faults().start(SiteHost.REPORTS, SEARCH, fault), statuses, problem);
    }

    private static FaultCase file(String name, Fault fault, Set<String> statuses, String problem) {
        return new FaultCase(
                name,
                site -> {
                    site.faults().start(SiteHost.FILES_API, FILE, fault);
                    site.faults().start(SiteHost.FILES, FILE, fault);
                },
                statuses,
                problem);
    }

    private static FaultCase quirk(
            String name, Consumer<SampleSiteServer> begin, Set<String> statuses, String problem) {
        return new FaultCase(name, begin, statuses, problem);
    }

    @Override
    public String toString() {
        return name;
    }
}
