package org.inspectionwatch.sample.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.zip.GZIPInputStream;
import org.inspectionwatch.sample.site.SampleSiteServer;
import org.inspectionwatch.sample.site.Visitor;
import org.inspectionwatch.sample.world.SampleDocument;
import org.inspectionwatch.sample.world.SiteHost;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FaultsTest {
    private final SampleSiteServer site = SampleSiteServer.start();
    private final Visitor visitor = new Visitor();
    private final SampleDocument document = site.published().getLast();
    private final String address = site.addresses().of(document);

    @AfterEach
    void stop() {
        visitor.close();
        site.close();
    }

    @Test
    void a_status_is_answered_as_often_as_asked() throws Exception {
        ActiveFault fault = site.faults().start(document.host(), "/v1/file/.*", new Fault.Status(403), 2);

        assertThat(visitor.get(address).statusCode()).isEqualTo(403);
        assertThat(visitor.get(address).statusCode()).isEqualTo(403);
        assertThat(visitor.get(address).statusCode()).isEqualTo(200);
        assertThat(fault.taken()).isEqualTo(2);
        assertThat(site.faults().active()).isEmpty();
    }

    @Test
    void other_paths_and_hosts_are_answered_well() throws Exception {
        start(new Fault.Status(503));

        assertThat(visitor.get(site.origin(document.host()) + "/robots.txt").statusCode())
                .isEqualTo(200);
        assertThat(visitor.get(site.origin(SiteHost.REPORTS) + "/search").statusCode())
                .isEqualTo(200);
    }

    @Test
    void robots_txt_can_fail_too() throws Exception {
        try (ActiveFault _ = site.faults().start(document.host(), "/robots\\.txt", new Fault.Status(500))) {
            assertThat(visitor.get(site.origin(document.host()) + "/robots.txt").statusCode())
                    .isEqualTo(500);
        }

        assertThat(visitor.get(site.origin(document.host()) + "/robots.txt").statusCode())
                .isEqualTo(200);
    }

    @Test
    void too_many_requests_says_when_to_come_again() throws Exception {
        start(new Fault.TooManyRequests(Duration.ofSeconds(7)));

        HttpResponse<byte[]> answer = visitor.get(address);

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).contains("7");
    }

    @Test
    void a_slow_answer_comes_whole_to_those_who_wait() throws Exception {
        start(new Fault.Slow(Duration.ofMillis(50), Duration.ofMillis(5)));
        assertThat(visitor.get(address).body()).isEqualTo(site.files().bytes(document));
        site.faults().endAll();

        start(new Fault.Slow(Duration.ofHours(1), Duration.ZERO));
        assertThatIOException()
                .isThrownBy(() -> visitor.get(address, Duration.ofMillis(300)))
                .isInstanceOf(HttpTimeoutException.class);
    }

    @Test
    void a_cut_body_and_a_dropped_connection_are_errors_of_the_connection() {
        start(new Fault.Cut());
        assertThatIOException().isThrownBy(() -> visitor.get(address));
        site.faults().endAll();

        start(new Fault.Dropped());
        assertThatIOException().isThrownBy(() -> visitor.get(address));
    }

    @Test
    void an_endless_body_has_no_end() throws Exception {
        start(new Fault.Endless());

        try (InputStream body = stream()) {
            assertThat(body.readNBytes(5_000_000)).hasSize(5_000_000);
        }
    }

    @Test
    void a_gzip_bomb_is_small_and_unpacks_to_much() throws Exception {
        start(new Fault.GzipBomb(50_000_000));

        HttpResponse<byte[]> answer = visitor.get(address);

        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(answer.body()).hasSizeLessThan(100_000);
        try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            assertThat(unpacked.skip(60_000_000)).isEqualTo(50_000_000);
        }
    }

    @Test
    void a_redirect_can_lead_round_in_a_circle_or_anywhere() throws Exception {
        start(new Fault.RedirectLoop());
        assertThat(location(visitor.get(address))).isEqualTo(document.path());

        start(new Fault.RedirectTo("http://169.254.169.254/latest/meta-data"));
        assertThat(location(visitor.get(address))).isEqualTo("http://169.254.169.254/latest/meta-data");
    }

    @Test
    void a_moved_file_is_where_the_redirect_says() throws Exception {
        start(new Fault.Moved());

        HttpResponse<byte[]> moved = visitor.get(address);
        HttpResponse<byte[]> there = visitor.get(site.origin(document.host()) + location(moved));

        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(there.body()).isEqualTo(site.files().bytes(document));
    }

    @Test
    void a_wrong_length_is_not_that_of_the_body() throws Exception {
        start(new Fault.WrongLength(1000));
        assertThatIOException().isThrownBy(() -> visitor.get(address));

        start(new Fault.WrongLength(-100));
        assertThat(visitor.get(address).body()).hasSize(site.files().bytes(document).length - 100);
    }

    @Test
    void an_error_page_comes_as_if_all_were_well() throws Exception {
        for (Fault.ErrorPage.Kind kind : Fault.ErrorPage.Kind.values()) {
            start(new Fault.ErrorPage(kind));

            assertThat(visitor.get(address).statusCode()).isEqualTo(200);
            assertThat(visitor.page(address).title())
                    .isEqualTo(
                            switch (kind) {
                                case SLIM_APPLICATION_ERROR -> "Slim Application Error";
                                case REPORT_NOT_FOUND -> "Report not found";
                                case SHELL -> "Find an Inspection Report - Ofsted";
                            });
        }
    }

    private void start(Fault fault) {
        site.faults().start(document.host(), "/v1/file/.*", fault);
    }

    private static String location(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private InputStream stream() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofInputStream())
                .body();
    }
}
