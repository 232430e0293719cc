package org.inspectionwatch.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inspectionwatch.contracts.DeterministicId;
import org.inspectionwatch.sample.fault.ActiveFault;
import org.inspectionwatch.sample.fault.Fault;
import org.inspectionwatch.sample.ledger.Conduct;
import org.inspectionwatch.sample.site.SampleSiteServer;
import org.inspectionwatch.sample.site.SiteOptions;
import org.inspectionwatch.sample.world.SampleDocument;
import org.inspectionwatch.sample.world.SiteHost;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The fetcher at the sample site, which keeps a ledger of how it behaves and answers wrongly where it is told to. */
class SampleSiteFetchTest {
    private static final Replicas REPLICAS = new Replicas();
    private static final Duration GAP = Duration.ofMillis(50);

    private final SampleSiteServer site = SampleSiteServer.start(SiteOptions.standard());
    private final Fetcher fetcher = REPLICAS.fetcher();
    private final List<SampleDocument> documents = site.published().stream()
            .filter(each -> each.host() == SiteHost.FILES)
            .limit(16)
            .toList();

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void three_replicas_fetch_every_document_once_and_politely() throws Exception {
        List<Fetcher> replicas = Stream.generate(REPLICAS::fetcher).limit(3).toList();

        List<FetchOutcome> outcomes = together(IntStream.range(0, documents.size())
                .<Callable<FetchOutcome>>mapToObj(i -> () -> replicas.get(i % 3).fetch(request(documents.get(i))))
                .toList());

        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome).isInstanceOf(FetchOutcome.Fetched.class));
        Conduct conduct = site.conduct();
        assertThat(conduct.bodies()).isEqualTo(documents.size());
        assertThat(conduct.fetchedAgain()).isEmpty();
        assertThat(conduct.askedBeforeRobots()).isEmpty();
        assertThat(conduct.mostConnectionsToOneHost()).isEqualTo(1);
        assertThat(conduct.mostAtOnce(SiteHost.FILES)).isEqualTo(1);
        assertThat(conduct.smallestGap(SiteHost.FILES))
                .hasValueSatisfying(gap -> assertThat(gap).isGreaterThanOrEqualTo(GAP));
        assertThat(conduct.userAgents()).containsExactly("InspectionWatch/1 (+https://operator.test/about)");
    }

    @Test
    void a_second_run_asks_with_conditions_and_fetches_no_body() {
        List<Validators> known = documents.stream()
                .map(document -> ((FetchOutcome.Fetched) fetcher.fetch(request(document))).validators())
                .toList();
        site.forgetVisits();

        for (int i = 0; i < documents.size(); i++) {
            assertThat(fetcher.fetch(request(documents.get(i)).knowing(known.get(i))))
                    .isInstanceOf(FetchOutcome.Unchanged.class);
        }

        assertThat(site.conduct().bodies()).isZero();
        assertThat(site.conduct().conditionalShare()).isEqualTo(1.0);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_fault_is_named_and_never_taken_for_content_and_passes(Fault fault, Set<FetchFailure> kinds) {
        SampleDocument document = documents.getFirst();

        try (ActiveFault active = site.faults().start(SiteHost.FILES, "/v1/file/.*", fault)) {
            FetchOutcome outcome = fetcher.fetch(request(document));

            assertThat(outcome)
                    .as("%s", active)
                    .asInstanceOf(type(FetchOutcome.Failed.class))
                    .satisfies(failed -> {
                        assertThat(failed.kind()).as(failed.message()).isIn(kinds);
                        assertThat(failed.message()).contains(site.addresses().of(document));
                    });
        }
        endPauses();

        assertWhole(document, fetcher.fetch(request(document)));
    }

    @Test
    void a_moved_file_is_found() {
        SampleDocument document = documents.getFirst();
        try (ActiveFault moved = site.faults().start(SiteHost.FILES, "/v1/file/.*", new Fault.Moved())) {
            FetchOutcome outcome = fetcher.fetch(request(document));

            assertWhole(document, outcome);
            assertThat(moved.taken()).isEqualTo(1);
            assertThat(((FetchOutcome.Fetched) outcome).finalAddress().getPath())
                    .endsWith("/moved");
        }
    }

    @Test
    void robots_that_fail_keep_us_away_until_they_answer() {
        SampleDocument document = documents.getFirst();
        try (ActiveFault broken = site.faults().start(SiteHost.FILES, "/robots\\.txt", new Fault.Status(503))) {
            assertThat(fetcher.fetch(request(document)))
                    .asInstanceOf(type(FetchOutcome.Failed.class))
                    .extracting(FetchOutcome.Failed::kind)
                    .isEqualTo(FetchFailure.ROBOTS_UNREACHABLE);
            assertThat(broken.taken()).isEqualTo(1);
        }
        assertThat(site.conduct().bodies()).isZero();
        endPauses();

        assertWhole(document, fetcher.fetch(request(document)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_mix_of_faults_brings_true_content_or_none(long seed) {
        Random random = new Random(seed);
        List<Fault> all = faults().map(each -> (Fault) each.get()[0]).toList();
        List<FetchOutcome> outcomes = new ArrayList<>();

        for (SampleDocument document : documents) {
            Fault fault = all.get(random.nextInt(all.size()));
            int times = random.nextInt(3);
            try (ActiveFault active = site.faults().start(SiteHost.FILES, "/v1/file/.*", fault, times)) {
                FetchOutcome outcome = fetcher.fetch(request(document));
                outcomes.add(outcome);
                if (outcome instanceof FetchOutcome.Fetched) {
                    assertWhole(document, outcome);
                } else {
                    assertThat(active.taken()).as("seed %d: %s", seed, outcome).isPositive();
                }
            }
            endPauses();
        }

        assertThat(outcomes)
                .as("seed %d", seed)
                .hasAtLeastOneElementOfType(FetchOutcome.Fetched.class)
                .hasAtLeastOneElementOfType(FetchOutcome.Failed.class);
        assertThat(documents).allSatisfy(document -> assertWhole(document, fetcher.fetch(request(document))));
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(new Fault.Status(403), Set.of(FetchFailure.REFUSED)),
                Arguments.of(new Fault.Status(404), Set.of(FetchFailure.NOT_FOUND)),
                Arguments.of(new Fault.Status(500), Set.of(FetchFailure.SERVER_ERROR)),
                Arguments.of(new Fault.TooManyRequests(Duration.ofHours(1)), Set.of(FetchFailure.TOO_MANY_REQUESTS)),
                Arguments.of(new Fault.Slow(Duration.ZERO, Duration.ofMillis(300)), Set.of(FetchFailure.TOO_SLOW)),
                Arguments.of(new Fault.Dropped(), Set.of(FetchFailure.NO_CONNECTION)),
                Arguments.of(new Fault.Cut(), Set.of(FetchFailure.CUT_BODY)),
                Arguments.of(new Fault.Endless(), Set.of(FetchFailure.TOO_LARGE, FetchFailure.TOO_SLOW)),
                Arguments.of(new Fault.GzipBomb(100 << 20), Set.of(FetchFailure.TOO_LARGE)),
                Arguments.of(new Fault.RedirectLoop(), Set.of(FetchFailure.BAD_REDIRECT)),
                Arguments.of(new Fault.RedirectTo("http://127.1/"), Set.of(FetchFailure.BAD_ADDRESS)),
                Arguments.of(
                        new Fault.RedirectTo("http://169.254.169.254/latest"), Set.of(FetchFailure.FORBIDDEN_ADDRESS)),
                Arguments.of(new Fault.WrongLength(100), Set.of(FetchFailure.CUT_BODY)),
                Arguments.of(new Fault.WrongLength(-100), Set.of(FetchFailure.CUT_BODY)),
                Arguments.of(errorPage(Fault.ErrorPage.Kind.SLIM_APPLICATION_ERROR), Set.of(FetchFailure.ERROR_PAGE)),
                Arguments.of(errorPage(Fault.ErrorPage.Kind.REPORT_NOT_FOUND), Set.of(FetchFailure.ERROR_PAGE)),
                Arguments.of(errorPage(Fault.ErrorPage.Kind.SHELL), Set.of(FetchFailure.ERROR_PAGE)));
    }

    static Stream<Long> seeds() {
        return Stream.of(1L, 2L, 3L);
    }

    private static Fault errorPage(Fault.ErrorPage.Kind kind) {
        return new Fault.ErrorPage(kind);
    }

    private FetchRequest request(SampleDocument document) {
        URI address = URI.create(site.addresses().of(document));
        HostRules rules = Replicas.rules(address.getRawAuthority())
                .withCrawlDelay(GAP)
                .withLimits(new FetchLimits(4 << 20, Duration.ofSeconds(2), 1));
        return FetchRequest.of(address, Replicas.TERMS, rules).expecting(Set.of("application/pdf"));
    }

    private void assertWhole(SampleDocument document, FetchOutcome outcome) {
        assertThat(outcome)
                .asInstanceOf(type(FetchOutcome.Fetched.class))
                .satisfies(fetched -> assertThat(DeterministicId.contentHash(fetched.body()))
                        .isEqualTo(DeterministicId.contentHash(site.files().bytes(document))));
    }

    /** Nobody waits an hour here, nor until a host has rested. */
    private static void endPauses() {
        REPLICAS.jdbi()
                .useHandle(handle ->
                        handle.execute("update fetch_host set next_allowed_at = clock_timestamp(), faults = 0"));
    }

    private static List<FetchOutcome> together(List<Callable<FetchOutcome>> fetches) throws InterruptedException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(fetches).stream().map(Future::resultNow).toList();
        }
    }
}
