package org.inspectionwatch.standalone.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewcomersSiteTest {
    private static final String NEWEST = "18 March 2025";

    @TempDir
    Path folder;

    @Test
    void the_newest_report_is_listed_when_it_is_published_and_at_every_start_after() throws Exception {
        String listing;
        try (NewcomersSite site = NewcomersSite.start(folder)) {
            listing = site.listing();
            assertThat(site.isComplete()).isFalse();
            assertThat(get(listing)).contains("Doncaster").doesNotContain(NEWEST);

            assertThat(site.publishNewest()).contains("Doncaster").endsWith(NEWEST);

            assertThat(get(listing)).contains(NEWEST);
        }

        try (NewcomersSite again = NewcomersSite.start(folder)) {
            assertThat(again.isComplete()).isTrue();
            assertThat(again.listing()).isEqualTo(listing);
            assertThat(get(listing)).contains(NEWEST);
        }
    }

    @Test
    void another_site_has_other_ports() throws Exception {
        try (NewcomersSite one = NewcomersSite.start(folder.resolve("one"));
                NewcomersSite other = NewcomersSite.start(folder.resolve("other"))) {
            assertThat(other.listing()).isNotEqualTo(one.listing());
        }
    }

    @Test
    void its_sources_are_defined_and_its_hosts_allowed() throws Exception {
        try (NewcomersSite site = NewcomersSite.start(folder)) {
            String host = URI.create(site.listing()).getAuthority();

            assertThat(site.sources().hosts()).contains(host);
            assertThat(Files.readString(site.sources().definitions().resolve("sample-reports.yaml")))
                    .contains("url: http://" + host + "/");
            assertThat(site.sources().definitions().resolve("sample-news.yaml")).exists();
        }
    }

    private static String get(String address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }
}
