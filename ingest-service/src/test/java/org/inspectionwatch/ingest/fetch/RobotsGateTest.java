package org.inspectionwatch.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RobotsGateTest {
    private static final Replicas REPLICAS = new Replicas();
    private static final String NOT_US = "User-agent: inspectionwatch\nDisallow: /list\n";

    private final RawSite site = new RawSite();
    private final RawSite other = new RawSite();
    private final Fetcher fetcher = REPLICAS.fetcher();

    @BeforeEach
    void pages() {
        RawSite.Script page = RawSite.page("<html><body><p>Listed.</p></body></html>");
        site.answer("/list", page).answer("/elsewhere", page);
        other.answer("/list", page);
    }

    @AfterEach
    void close() {
        site.close();
        other.close();
    }

    @Test
    void what_is_disallowed_is_not_asked_for() {
        site.answer("/robots.txt", robots(NOT_US));

        assertFailed(FetchFailure.ROBOTS_DISALLOW);
        assertThat(fetcher.fetch(Replicas.request(site, "/elsewhere"))).isInstanceOf(FetchOutcome.Fetched.class);
        assertThat(site.paths()).containsExactly("/robots.txt", "/elsewhere");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 410})
    void a_host_without_robots_allows_everything(int status) {
        site.answer("/robots.txt", RawSite.saying(status, ""));

        assertFetched();
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 502, 503, 204})
    void a_host_whose_robots_cannot_be_had_is_left_alone(int status) {
        site.answer("/robots.txt", RawSite.saying(status, ""));

        assertFailed(FetchFailure.ROBOTS_UNREACHABLE);
        assertThat(site.paths()).containsExactly("/robots.txt");
    }

    @Test
    void an_error_page_in_place_of_robots_allows_nothing() {
        site.answer(
                "/robots.txt", RawSite.page("<title>Slim Application Error</title><h1>Slim Application Error</h1>"));

        assertFailed(FetchFailure.ROBOTS_UNREACHABLE);
    }

    @Test
    void robots_may_lie_elsewhere() {
        site.answer("/robots.txt", RawSite.saying(301, "Location: " + other.at("/common/robots.txt") + "\r\n"));
        other.answer("/common/robots.txt", robots(NOT_US));

        assertFailed(FetchFailure.ROBOTS_DISALLOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/robots.txt", "http://[", "", "http://10.0.0.1/robots.txt", "ftp://site.test/robots.txt"})
    void but_not_nowhere(String location) {
        site.answer("/robots.txt", RawSite.saying(302, "Location: " + location + "\r\n"));

        assertThat(fetch()).isInstanceOf(FetchOutcome.Failed.class);
        assertThat(site.paths()).containsOnly("/robots.txt").hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void what_lies_behind_the_first_500_kib_is_not_read() {
        site.answer("/robots.txt", robots("#" + "x".repeat(500 * 1024) + "\n" + NOT_US));

        assertFetched();
    }

    @Test
    void a_redirect_leads_to_the_robots_of_its_host() {
        site.answer("/list", RawSite.saying(302, "Location: " + other.at("/list") + "\r\n"));
        other.answer("/robots.txt", robots(NOT_US));

        assertFailed(FetchFailure.ROBOTS_DISALLOW);
        assertThat(other.paths()).containsExactly("/robots.txt");
    }

    @Test
    void replicas_share_what_they_know_and_ask_again_after_a_day() {
        assertFetched();
        assertThat(REPLICAS.fetcher().fetch(Replicas.request(site, "/list"))).isInstanceOf(FetchOutcome.Fetched.class);
        REPLICAS.jdbi()
                .useHandle(
                        handle -> handle.execute("update robots_file set fetched_at = fetched_at - interval '1 day'"));
        site.answer("/robots.txt", robots(NOT_US));

        assertFailed(FetchFailure.ROBOTS_DISALLOW);
        assertThat(site.paths()).containsExactly("/robots.txt", "/list", "/list", "/robots.txt");
    }

    private FetchOutcome fetch() {
        HostRules rules = Replicas.rules(site.host(), other.host());
        return fetcher.fetch(FetchRequest.of(site.at("/list"), Replicas.TERMS, rules));
    }

    private void assertFetched() {
        assertThat(fetch()).isInstanceOf(FetchOutcome.Fetched.class);
    }

    private void assertFailed(FetchFailure kind) {
        assertThat(fetch()).asInstanceOf(type(FetchOutcome.Failed.class)).satisfies(failed -> {
            assertThat(failed.kind()).as(failed.message()).isEqualTo(kind);
            assertThat(failed.message()).contains(site.at("/list").toString());
        });
    }

    private static RawSite.Script robots(String file) {
        return RawSite.content("text/plain", "", file.getBytes(StandardCharsets.UTF_8));
    }
}
