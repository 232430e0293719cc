package org.inspectionwatch.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.inspectionwatch.ingest.fetch.FailedFetch.assertFailed;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PoliteFetcherTest {
    private static final Replicas REPLICAS = new Replicas();
    private static final String PAGE = "<!doctype html><html><body><main><p>Listed.</p></main></body></html>";
    private static final byte[] PDF = "%PDF-1.7\nwords\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private final RawSite site = new RawSite();
    private final Fetcher fetcher = REPLICAS.fetcher();

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void content_comes_with_what_is_needed_to_ask_for_it_again() {
        site.answer(
                "/list",
                RawSite.content(
                        "Text/HTML; charset=iso-8859-1",
                        "ETag: \"v1\"\r\nLast-Modified: Fri, 02 Jan 2026 08:00:00 GMT\r\n",
                        PAGE.getBytes(StandardCharsets.UTF_8)));

        FetchOutcome outcome = fetcher.fetch(Replicas.request(site, "/list#part"));

        assertThat(outcome).asInstanceOf(type(FetchOutcome.Fetched.class)).satisfies(fetched -> {
            assertThat(new String(fetched.body(), StandardCharsets.UTF_8)).isEqualTo(PAGE);
            assertThat(fetched.mediaType()).isEqualTo("text/html");
            assertThat(fetched.hops()).containsExactly(site.at("/list"));
            assertThat(fetched.validators())
                    .isEqualTo(new Validators(site.at("/list"), "\"v1\"", "Fri, 02 Jan 2026 08:00:00 GMT"));
        });
    }

    @Test
    void robots_come_first_and_every_request_says_who_asks() {
        site.answer("/list", RawSite.page(PAGE));

        fetcher.fetch(Replicas.request(site, "/list"));
        fetcher.fetch(Replicas.request(site, "/list"));

        assertThat(site.paths()).containsExactly("/robots.txt", "/list", "/list");
        assertThat(site.ledger())
                .allSatisfy(asked -> assertThat(asked.headers())
                        .containsEntry("User-Agent", "InspectionWatch/1 (+https://operator.test/about)")
                        .doesNotContainKeys("Cookie", "Authorization", "Upgrade", "Referer"));
    }

    @Test
    void what_is_known_is_asked_for_with_a_condition() {
        site.answer("/list", RawSite.saying(304, "ETag: \"v2\"\r\n"));
        Validators known = new Validators(site.at("/list"), "\"v1\"", "Fri, 02 Jan 2026 08:00:00 GMT");

        FetchOutcome outcome = fetcher.fetch(Replicas.request(site, "/list").knowing(known));

        assertThat(outcome)
                .asInstanceOf(type(FetchOutcome.Unchanged.class))
                .extracting(FetchOutcome.Unchanged::validators)
                .isEqualTo(new Validators(site.at("/list"), "\"v2\"", "Fri, 02 Jan 2026 08:00:00 GMT"));
        assertThat(site.ledger().getLast().headers())
                .containsAllEntriesOf(
                        Map.of("If-None-Match", "\"v1\"", "If-Modified-Since", "Fri, 02 Jan 2026 08:00:00 GMT"));
    }

    @Test
    void a_condition_is_for_the_address_that_gave_it_alone() {
        site.answer("/old", RawSite.saying(302, "Location: /new\r\n")).answer("/new", RawSite.page(PAGE));
        Validators known = new Validators(site.at("/old"), "\"v1\"", null);

        FetchOutcome outcome = fetcher.fetch(Replicas.request(site, "/old").knowing(known));

        assertThat(outcome)
                .asInstanceOf(type(FetchOutcome.Fetched.class))
                .extracting(FetchOutcome.Fetched::hops)
                .isEqualTo(List.of(site.at("/old"), site.at("/new")));
        assertThat(site.ledger().getLast().headers()).doesNotContainKey("If-None-Match");
    }

    @Test
    void unchanged_without_having_asked_is_no_answer() {
        site.answer("/list", RawSite.saying(304, ""));

        assertFailed(fetcher.fetch(Replicas.request(site, "/list")), FetchFailure.UNEXPECTED_STATUS);
    }

    @ParameterizedTest
    @CsvSource({
        "401,REFUSED",
        "403,REFUSED",
        "404,NOT_FOUND",
        "408,TOO_SLOW",
        "410,GONE",
        "418,UNEXPECTED_STATUS",
        "429,TOO_MANY_REQUESTS",
        "500,SERVER_ERROR",
        "503,SERVER_ERROR",
        "204,UNEXPECTED_STATUS",
        "206,UNEXPECTED_STATUS"
    })
    void every_status_but_200_is_a_failure(int status, FetchFailure kind) {
        site.answer("/list", RawSite.saying(status, ""));

        assertFailed(fetcher.fetch(Replicas.request(site, "/list")), kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><head><title>Slim Application Error</title></head><body><h1>Slim Application Error</h1><p>Sorry.</p></body></html>",
                "<html><head><title>Reports</title></head><body><main><h1>Report not found</h1></main></body></html>",
                "<html><head><title>Page not found | Reports</title></head><body><p>Try the search.</p></body></html>",
                "<html><head><title>Reports</title></head><body><header>Reports</header><main> <script>x</script></main></body></html>",
                "<html><head><title>Reports</title></head><body></body></html>"
            })
    void an_error_page_with_status_200_is_no_content(String page) {
        site.answer("/list", RawSite.page(page));

        assertFailed(fetcher.fetch(Replicas.request(site, "/list")), FetchFailure.ERROR_PAGE);
    }

    @Test
    void an_error_page_in_place_of_a_pdf_is_one() {
        site.answer("/file", RawSite.content("application/pdf", "", PAGE.getBytes(StandardCharsets.UTF_8)))
                .answer("/other", RawSite.page(PAGE))
                .answer("/right", RawSite.content("application/octet-stream", "", PDF));
        Set<String> pdf = Set.of("application/pdf");

        assertFailed(fetcher.fetch(Replicas.request(site, "/file").expecting(pdf)), FetchFailure.WRONG_MEDIA_TYPE);
        assertFailed(fetcher.fetch(Replicas.request(site, "/other").expecting(pdf)), FetchFailure.WRONG_MEDIA_TYPE);
        assertThat(fetcher.fetch(Replicas.request(site, "/right").expecting(pdf)))
                .isInstanceOf(FetchOutcome.Fetched.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "SSH-2.0-OpenSSH_9.6\r\n", "HTTP/1.1 okay\r\n\r\n", "\0\0\0\0", "<html></html>"})
    void what_is_no_http_is_a_failure(String response) {
        site.answer("/list", RawSite.raw(response));

        assertThat(fetcher.fetch(Replicas.request(site, "/list")))
                .asInstanceOf(type(FetchOutcome.Failed.class))
                .extracting(FetchOutcome.Failed::kind)
                .isIn(FetchFailure.BAD_RESPONSE, FetchFailure.NO_CONNECTION);
    }

    @Test
    void a_host_that_takes_no_connection_is_a_failure() {
        FetchRequest request = Replicas.request(site, "/list");
        site.close();

        assertFailed(fetcher.fetch(request), FetchFailure.ROBOTS_UNREACHABLE);
    }

    @Test
    void a_fault_that_may_pass_is_tried_again() {
        site.answer("/list", RawSite.saying(503, ""), RawSite.page(PAGE));

        assertThat(fetcher.fetch(stubborn("/list"))).isInstanceOf(FetchOutcome.Fetched.class);
        assertThat(site.paths()).containsExactly("/robots.txt", "/list", "/list");
    }

    @Test
    void a_fault_that_does_not_pass_is_not() {
        site.answer("/list", RawSite.saying(404, ""), RawSite.page(PAGE));

        assertFailed(fetcher.fetch(stubborn("/list")), FetchFailure.NOT_FOUND);
        assertThat(site.paths()).containsExactly("/robots.txt", "/list");
    }

    @Test
    void a_host_that_asks_for_a_longer_pause_than_our_patience_has_it() {
        site.answer("/list", RawSite.saying(429, "Retry-After: 3600\r\n"), RawSite.page(PAGE))
                .answer("/other", RawSite.page(PAGE));

        FetchOutcome outcome = fetcher.fetch(stubborn("/list"));
        FetchOutcome another = REPLICAS.fetcher().fetch(stubborn("/other"));

        assertFailed(outcome, FetchFailure.TOO_MANY_REQUESTS);
        assertThat(((FetchOutcome.Failed) outcome).retryAfter())
                .hasValueSatisfying(wait -> assertThat(wait).isBetween(Duration.ofMinutes(59), Duration.ofHours(1)));
        assertFailed(another, FetchFailure.HOST_RESTING);
        assertThat(site.paths()).containsExactly("/robots.txt", "/list");
    }

    @Test
    void a_host_that_keeps_failing_is_given_a_rest() {
        site.answer("/list", RawSite.saying(500, ""));

        for (int i = 0; i < 5; i++) {
            assertFailed(fetcher.fetch(Replicas.request(site, "/list")), FetchFailure.SERVER_ERROR);
        }

        assertFailed(fetcher.fetch(Replicas.request(site, "/list")), FetchFailure.HOST_RESTING);
        assertThat(site.paths()).hasSize(6);
    }

    @Test
    void redirects_are_followed_five_times() {
        for (int i = 0; i < 6; i++) {
            site.answer(
                    "/" + i, RawSite.saying(i % 2 == 0 ? 301 : 307, "Location: " + site.at("/" + (i + 1)) + "\r\n"));
        }
        site.answer("/6", RawSite.page(PAGE));

        assertThat(fetcher.fetch(Replicas.request(site, "/1")))
                .asInstanceOf(type(FetchOutcome.Fetched.class))
                .satisfies(fetched -> assertThat(fetched.hops()).hasSize(6));
        assertFailed(fetcher.fetch(Replicas.request(site, "/0")), FetchFailure.BAD_REDIRECT, "more than 5");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /loop, BAD_REDIRECT, circle
            /other?x=1, BAD_REDIRECT, circle
            '', BAD_REDIRECT, nowhere
            http://[, BAD_REDIRECT, nowhere
            ftp://127.0.0.1/list, BAD_ADDRESS, no absolute http
            file:///etc/passwd, BAD_ADDRESS, no absolute http
            javascript:alert(1), BAD_ADDRESS, no absolute http
            http://user@127.0.0.1/, BAD_ADDRESS, user name
            http://127.0.0.1:22/, BAD_ADDRESS, port 22
            http://127.0.0.1/, FORBIDDEN_ADDRESS, 127.0.0.1
            http://169.254.169.254/latest/, FORBIDDEN_ADDRESS, metadata
            //10.0.0.1/, FORBIDDEN_ADDRESS, private
            http://localhost/, FORBIDDEN_ADDRESS, machine itself
            """)
    void a_redirect_goes_nowhere_a_request_may_not_go(String location, FetchFailure kind, String why) {
        site.answer("/other?x=1", RawSite.saying(302, "Location: /loop\r\n"))
                .answer("/loop", RawSite.saying(302, "Location: " + location + "\r\n"));

        assertFailed(fetcher.fetch(Replicas.request(site, "/loop")), kind, why);
    }

    @Test
    void every_fetch_is_counted_by_host_and_outcome() {
        site.answer("/list", RawSite.page(PAGE));
        fetcher.fetch(Replicas.request(site, "/list"));
        fetcher.fetch(Replicas.request(site, "/absent"));

        assertThat(REPLICAS.metrics()
                        .get("ingest.fetch")
                        .tags("host", "127.0.0.1", "outcome", "not_found")
                        .counter()
                        .count())
                .isPositive();
        assertThat(REPLICAS.metrics()
                        .get("ingest.fetch.bytes")
                        .tags("host", "127.0.0.1")
                        .counter()
                        .count())
                .isPositive();
        assertThat(REPLICAS.metrics()
                        .get("ingest.fetch.wait")
                        .tags("host", "127.0.0.1")
                        .timer()
                        .count())
                .isPositive();
    }

    private FetchRequest stubborn(String path) {
        HostRules rules = Replicas.rules(site.host());
        return FetchRequest.of(
                site.at(path), Replicas.TERMS, rules.withLimits(new FetchLimits(1 << 20, Duration.ofSeconds(10), 3)));
    }
}
