package org.inspectionwatch.sample.site;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inspectionwatch.sample.http.Answer;
import org.inspectionwatch.sample.http.HttpRequest;
import org.inspectionwatch.sample.page.ProviderPage;
import org.inspectionwatch.sample.page.SearchPage;
import org.inspectionwatch.sample.page.SiteAddresses;
import org.inspectionwatch.sample.world.Provider;
import org.inspectionwatch.sample.world.SampleDocument;
import org.inspectionwatch.sample.world.SiteHost;

/** The listing host: search, provider pages and the oldest files. */
final class ReportsContent implements SiteContent {
    private static final Pattern PROVIDER = Pattern.compile("/provider/44/(\\d+)");

    private final SiteState state;
    private final SiteAddresses addresses;
    private final Search search;
    private final FileContent files;

    ReportsContent(SiteState state, SiteAddresses addresses) {
        this.state = state;
        this.addresses = addresses;
        this.search = new Search(state);
        this.files = new FileContent(SiteHost.REPORTS, state);
    }

    @Override
    public Optional<Answer> find(String path, HttpRequest request) {
        if (path.equals("/search")) {
            return Optional.of(Conditional.page(request, Answer.ok("text/html", SearchPage.of(search.find(request)))));
        }
        Matcher provider = PROVIDER.matcher(path);
        if (provider.matches()) {
            return state.world()
                    .provider(provider.group(1))
                    .filter(found -> !state.quirks().isHidden(found.urn()))
                    .map(found -> Conditional.page(request, page(found)));
        }
        return files.find(path, request);
    }

    private Answer page(Provider provider) {
        List<SampleDocument> documents = state.world().of(provider, state.today());
        return Answer.ok(
                "text/html",
                new ProviderPage(addresses, state.today())
                        .of(provider, state.quirks().isReversed() ? documents.reversed() : documents));
    }
}
