package org.inspectionwatch.sample.site;

import java.util.List;
import java.util.Optional;
import org.inspectionwatch.sample.http.Answer;
import org.inspectionwatch.sample.http.HttpRequest;
import org.inspectionwatch.sample.news.Story;
import org.inspectionwatch.sample.page.Feeds;
import org.inspectionwatch.sample.page.NewsPages;
import org.inspectionwatch.sample.page.SiteAddresses;
import org.inspectionwatch.sample.world.SiteHost;

/** The news site: an index in pages, the stories, RSS and Atom. */
final class NewsContent implements SiteContent {
    private static final String INDEX = "/childrens-services/";
    private static final int PER_PAGE = 20;
    private static final int IN_FEED = 20;

    private final SiteState state;
    private final SiteAddresses addresses;

    NewsContent(SiteState state, SiteAddresses addresses) {
        this.state = state;
        this.addresses = addresses;
    }

    @Override
    public Optional<Answer> find(String path, HttpRequest request) {
        return content(path, request).map(page -> Conditional.page(request, page));
    }

    private Optional<Answer> content(String path, HttpRequest request) {
        return switch (path) {
            case INDEX -> Optional.of(index(request));
            case "/feed/", "/tag/ofsted/feed/" ->
                Optional.of(Answer.ok(
                        "application/rss+xml", Feeds.rss("Sample News", addresses.of(SiteHost.NEWS, "/"), newest())));
            case "/atom.xml" ->
                Optional.of(Answer.ok(
                        "application/atom+xml",
                        Feeds.atom("Sample News", addresses.of(SiteHost.NEWS, path), newest())));
            default ->
                state.stories().stream()
                        .filter(story -> story.path().equals(path))
                        .findFirst()
                        .map(story -> Answer.ok("text/html", NewsPages.article(story)));
        };
    }

    private Answer index(HttpRequest request) {
        List<Story> stories = state.stories();
        int page = request.first("page")
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .orElse(1);
        int from = Math.clamp((page - 1L) * PER_PAGE, 0, stories.size());
        int to = Math.min(stories.size(), from + PER_PAGE);
        return Answer.ok(
                "text/html",
                NewsPages.index(stories.subList(from, to), to < stories.size() ? INDEX + "?page=" + (page + 1) : ""));
    }

    private List<Feeds.Entry> newest() {
        return state.stories().stream()
                .limit(IN_FEED)
                .map(story -> new Feeds.Entry(
                        addresses.of(SiteHost.NEWS, story.path()),
                        story.headline(),
                        story.paragraphs().getFirst(),
                        story.at()))
                .toList();
    }
}
