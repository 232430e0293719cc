package org.inspectionwatch.ingest.ofsted;

import java.util.List;
import java.util.stream.Collectors;

/** Pages in the markup of the site, with invented authorities. */
final class SitePages {
    static final String SITE = "https://reports.example";

    private SitePages() {}

    static String search(int total, List<String> urns, String latest) {
        return """
                <html><body><main><h2><strong class="results-count">%d</strong> results</h2>
                <ul class="results-list">%s</ul></main></body></html>
                """.formatted(total, urns.stream().map(urn -> row(urn, latest)).collect(Collectors.joining()));
    }

    private static String row(String urn, String latest) {
        return """
                <li class="search-result"><h3 class="search-result__title heading--sub">
                <a href="/provider/44/%s">Borough  of Number %s</a></h3>
                <ul class="search-result__provider-info"><li>Latest report: <strong><time>%s</time></strong></li>
                <li>URN: <strong>%s</strong></li></ul></li>
                """.formatted(urn, urn, latest, urn);
    }

    static String provider(String urn, String... links) {
        return """
                <html><body><main><div class="title-block"><h1 class="heading--title title-block__heading">
                Borough of Number %s</h1><p class="title-block__subheading">URN: %s</p></div>
                <ol class="timeline">%s</ol></main></body></html>
                """.formatted(urn, urn, String.join("", links));
    }

    static String report(String address, String words) {
        return """
                <li class="timeline__day"><div class="event"><span class="event__title"><a class="publication-link" href="%s">
                   Visible words<span class="nonvisual">%s</span></a></span></div></li>
                """.formatted(address, words);
    }

    static String archive(String... links) {
        return """
                <li class="timeline__day timeline__day--has-archive"><details><summary>Older</summary>
                <div class="timeline__archive"><ol>%s</ol></div></details></li>
                """.formatted(String.join("", links));
    }
}
