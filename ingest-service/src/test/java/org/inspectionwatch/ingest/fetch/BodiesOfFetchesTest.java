package org.inspectionwatch.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.inspectionwatch.ingest.fetch.FailedFetch.assertFailed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that break off, never end, are too large or come too slowly. */
class BodiesOfFetchesTest {
    private static final Replicas REPLICAS = new Replicas();
    private static final String PAGE = "<!doctype html><html><body><main><p>Listed.</p></main></body></html>";

    private final RawSite site = new RawSite();
    private final Fetcher fetcher = REPLICAS.fetcher();

    @AfterEach
    void close() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Shorter than announced, twice: the second would be a whole page by itself.
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 900\r\n\r\n<html><body><p>Cut",
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 900\r\n\r\n<html><body>A</body></html>",
                // Longer than announced.
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 18\r\n\r\n<html><body><p>Whole.</p></body></html>",
                "HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\nContent-Length: 12\r\n\r\n%PDF-1.7\nwords %%EOF",
                // No length at all, and no end.
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><body><p>Cut",
                "HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.7\nwords",
                // Chunks that break off.
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n1b\r\n<html><body>A</body></html>\r\n",
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n<html>",
                // Not what its encoding says.
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\nContent-Length: 27\r\n\r\n<html><body>A</body></html>",
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br\r\nContent-Length: 27\r\n\r\n<html><body>A</body></html>"
            })
    void a_body_that_is_not_whole_is_no_content(String response) {
        site.answer("/list", RawSite.raw(response));

        assertFailed(fetcher.fetch(Replicas.request(site, "/list")), FetchFailure.CUT_BODY);
    }

    @Test
    void a_compressed_body_that_breaks_off_is_no_content() throws IOException {
        byte[] whole = gzip(PAGE.getBytes(StandardCharsets.UTF_8));
        site.answer(
                        "/cut",
                        RawSite.content(
                                "text/html", "Content-Encoding: gzip\r\n", Arrays.copyOf(whole, whole.length - 6)))
                .answer("/whole", RawSite.content("text/html", "Content-Encoding: gzip\r\n", whole));

        assertFailed(fetcher.fetch(Replicas.request(site, "/cut")), FetchFailure.CUT_BODY);
        assertThat(fetcher.fetch(Replicas.request(site, "/whole")))
                .asInstanceOf(type(FetchOutcome.Fetched.class))
                .satisfies(fetched -> assertThat(fetched.body())
                        .asString(StandardCharsets.UTF_8)
                        .isEqualTo(PAGE));
    }

    @Test
    void a_body_over_the_limit_is_left_alone_however_small_it_comes() throws IOException {
        byte[] bomb = gzip(new byte[64 << 20]);
        site.answer("/bomb", RawSite.content("text/html", "Content-Encoding: gzip\r\n", bomb))
                .answer("/large", RawSite.content("text/html", "", new byte[(1 << 20) + 1]))
                .answer("/fits", RawSite.content("text/plain", "", new byte[1 << 20]));

        assertFailed(fetcher.fetch(Replicas.request(site, "/bomb")), FetchFailure.TOO_LARGE);
        assertFailed(fetcher.fetch(Replicas.request(site, "/large")), FetchFailure.TOO_LARGE);
        assertThat(fetcher.fetch(Replicas.request(site, "/fits"))).isInstanceOf(FetchOutcome.Fetched.class);
    }

    @Test
    void endless_bodies_headers_and_greetings_come_to_an_end() {
        site.answer("/body", (asked, out) -> {
                    out.write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                    endless(out, "<p>more</p>");
                })
                .answer("/error", (asked, out) -> {
                    out.write("HTTP/1.1 500 Error\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                    endless(out, "<p>more</p>");
                })
                .answer("/headers", (asked, out) -> {
                    out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
                    endless(out, "X: more\r\n");
                })
                .answer("/line", (asked, out) -> endless(out, "HTTP/1.1 200 OK more"));

        assertFailed(fetcher.fetch(Replicas.request(site, "/body")), FetchFailure.TOO_LARGE);
        assertFailed(fetcher.fetch(Replicas.request(site, "/error")), FetchFailure.SERVER_ERROR);
        assertFailed(fetcher.fetch(Replicas.request(site, "/headers")), FetchFailure.BAD_RESPONSE);
        assertFailed(fetcher.fetch(Replicas.request(site, "/line")), FetchFailure.BAD_RESPONSE);
    }

    @Test
    void a_host_that_trickles_runs_into_the_deadline() {
        site.answer("/trickle", (asked, out) -> {
                    out.write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                    trickle(out);
                })
                .answer("/before", (asked, out) -> trickle(out));

        assertFailed(fetcher.fetch(hasty("/trickle")), FetchFailure.TOO_SLOW);
        assertFailed(fetcher.fetch(hasty("/before")), FetchFailure.TOO_SLOW);
    }

    private FetchRequest hasty(String path) {
        HostRules rules = Replicas.rules(site.host());
        return FetchRequest.of(
                site.at(path), Replicas.TERMS, rules.withLimits(new FetchLimits(1 << 20, Duration.ofMillis(400), 1)));
    }

    private static void endless(OutputStream out, String words) throws IOException {
        byte[] bytes = words.repeat(100).getBytes(StandardCharsets.US_ASCII);
        while (true) {
            out.write(bytes);
        }
    }

    /** A byte each few milliseconds, until the caller has had enough. */
    private static void trickle(OutputStream out) throws IOException {
        while (true) {
            out.write('a');
            out.flush();
            LockSupport.parkNanos(20_000_000);
        }
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        }
        return bytes.toByteArray();
    }
}
