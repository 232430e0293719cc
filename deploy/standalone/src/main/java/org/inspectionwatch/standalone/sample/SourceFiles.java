package org.inspectionwatch.standalone.sample;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.inspectionwatch.sample.site.SampleSiteServer;
import org.inspectionwatch.sample.world.SiteHost;

/** Definitions of the sample site's sources: its listing and its news. */
final class SourceFiles {
    private SourceFiles() {}

    static void write(Path folder, SampleSiteServer site) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("sample-reports.yaml"), """
                id: sample-reports
                name: Reports of the sample site
                kind: ofsted_listing
                url: %s/
                hosts: ["%s"]
                licence: Open Government Licence v3.0
                accept: [application/pdf]
                interval: {min: 2s, max: 2s}
                delay: 100ms
                settings: {expect: listed}
                """.formatted(
                        site.origin(SiteHost.REPORTS), host(site.origin(SiteHost.FILES))));
        Files.writeString(folder.resolve("sample-news.yaml"), """
                id: sample-news
                name: News of the sample site
                kind: feed
                url: %s/feed/
                accept: [text/html]
                interval: {min: 2s, max: 2s}
                delay: 100ms
                """.formatted(site.origin(SiteHost.NEWS)));
    }

    /** Host and port of an origin. */
    static String host(String origin) {
        return URI.create(origin).getAuthority();
    }
}
