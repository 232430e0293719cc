package org.inspectionwatch.sample.page;

import static org.inspectionwatch.sample.page.Markup.day;
import static org.inspectionwatch.sample.page.Markup.text;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.inspectionwatch.sample.world.Provider;
import org.inspectionwatch.sample.world.SampleDocument;
import org.inspectionwatch.sample.world.SiteHost;

/** An authority's page: its reports, the older ones folded away. */
public final class ProviderPage {
    private static final int YEARS_UNFOLDED = 4;
    /** Sets of items that differ in small things of their markup: some have no date above their title. */
    private static final int WITHOUT_DATE = 3;

    private final SiteAddresses addresses;
    private final LocalDate day;

    /** @param day on which the page is looked at */
    public ProviderPage(SiteAddresses addresses, LocalDate day) {
        this.addresses = addresses;
        this.day = day;
    }

    /** @param documents in the order of the page */
    public String of(Provider provider, List<SampleDocument> documents) {
        LocalDate folded = day.minusYears(YEARS_UNFOLDED);
        String recent = documents.stream()
                .filter(document -> document.published().isAfter(folded))
                .map(this::item)
                .collect(Collectors.joining());
        String older = documents.stream()
                .filter(document -> !document.published().isAfter(folded))
                .map(this::item)
                .collect(Collectors.joining());
        return """
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8"/><title>%1$s - %5$s - Find an Inspection Report - Ofsted</title></head>
                <body><main id="main" tabindex="-1">
                <div class="module title-block"><div class="container">
                 <ol class="breadcrumbs"><li class="crumb"><a href="/">Home</a></li><li class="crumb"><a href="/search">Search</a></li><li class="crumb">%1$s</li></ol>
                 <h1 class="heading--title title-block__heading">
                   %1$s </h1>
                 <p class="heading--main title-block__subheading">URN: %2$s</p>
                 <address class="title-block__address">Address: %3$s</address>
                </div></div>
                <div class="provider provider--la"><div class="container"><div class="module">
                <h2 class="timeline__title heading--sub">All reports</h2>
                <ol class="timeline">
                %4$s</ol></div></div></div></main></body></html>
                """.formatted(
                        text(provider.name()),
                        provider.urn(),
                        text(provider.address()),
                        recent + archive(older) + ends(provider),
                        provider.closed(day) ? "Closed" : "Open");
    }

    private static String archive(String older) {
        return older.isEmpty() ? "" : """
                 <li class="timeline__day timeline__day--has-archive"><details><summary><span class="expander-see-more">Show older reports</span></summary>
                  <div class="timeline__archive"><ol>
                %s  </ol></div></details></li>
                """.formatted(older);
    }

    private String ends(Provider provider) {
        String closed = provider.closed(day) ? event("closed", "Closed") : "";
        return closed + (provider.opened() == null ? "" : event("opened", "Opened"));
    }

    private static String event(String modifier, String words) {
        return """
                 <li class="timeline__day timeline__day--%s"><div class="event"><span class="event__title heading--sub">%s</span></div></li>
                """.formatted(modifier, words);
    }

    private String item(SampleDocument document) {
        boolean dated = document.seed() % WITHOUT_DATE != 0;
        String published = day(document.published());
        return """
                 <li class="timeline__day"><div class="event">%s
                  <span class="event__title heading--sub"><a class="publication-link" target="_blank" href="%s">
                   %s                <span class="nonvisual">%s</span></a>
                   <div class="event__metadata"><span class="filetype">PDF</span> &ndash; Published <time pubdate>%s</time></div></span></div></li>
                """.formatted(
                        dated ? "<p class=\"timeline__date\"><time>" + published + "</time></p>" : "",
                        text(document.host() == SiteHost.REPORTS ? document.path() : addresses.of(document)),
                        text(document.title()),
                        text(document.listing()),
                        published);
    }
}
