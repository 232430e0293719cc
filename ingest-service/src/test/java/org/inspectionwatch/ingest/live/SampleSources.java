package org.inspectionwatch.ingest.live;

import java.util.Map;
import java.util.TreeMap;
import org.inspectionwatch.sample.site.SampleSiteServer;
import org.inspectionwatch.sample.world.SiteHost;

/** Definitions of sources that are all kinds of the sample site. */
final class SampleSources {
    static final String REPORTS = "reports";
    static final String FEED = "news-feed";
    static final String PAGES = "news-pages";
    static final String GOVUK = "govuk";

    private SampleSources() {}

    /** Files by name. */
    static Map<String, String> of(SampleSiteServer site, String interval) {
        Map<String, String> files = new TreeMap<>();
        files.put(REPORTS + ".yaml", """
                id: reports
                kind: ofsted_listing
                url: %s/
                hosts: [%s, %s]
                accept: [application/pdf]
                interval: {min: %s, max: %s}
                full_every: 7d
                retry: {first: 300ms, most: 1s, attempts: 40}
                settings: {expect: all}
                """.formatted(
                        site.origin(SiteHost.REPORTS),
                        host(site, SiteHost.FILES),
                        host(site, SiteHost.FILES_API),
                        interval,
                        interval));
        files.put(FEED + ".yaml", """
                id: news-feed
                kind: feed
                url: %s/feed/
                accept: [text/html]
                interval: {min: %s, max: %s}
                retry: {first: 300ms, most: 1s, attempts: 40}
                """.formatted(site.origin(SiteHost.NEWS), interval, interval));
        files.put(PAGES + ".yaml", """
                id: news-pages
                kind: page_list
                url: %s/childrens-services/
                accept: [text/html]
                interval: {min: %s, max: %s}
                retry: {first: 300ms, most: 1s, attempts: 40}
                settings:
                  item: article.teaser
                  link: h2 a[href]
                  date: time
                  next: a[rel=next]
                  required: [article.teaser, h1]
                """.formatted(site.origin(SiteHost.NEWS), interval, interval));
        files.put(GOVUK + ".json", """
                {"id": "govuk", "kind": "govuk", "url": "%s/", "accept": ["text/html"],
                 "interval": {"min": "%s", "max": "%s"}, "retry": {"first": "300ms", "most": "1s", "attempts": 40},
                 "settings": {"query": "filter_organisations=ofsted", "count": 20}}
                """.formatted(site.origin(SiteHost.GOV_UK), interval, interval));
        return files;
    }

    static String host(SampleSiteServer site, SiteHost host) {
        return site.origin(host).replace("http://", "");
    }
}
