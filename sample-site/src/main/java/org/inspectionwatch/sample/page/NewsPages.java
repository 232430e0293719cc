package org.inspectionwatch.sample.page;

import static org.inspectionwatch.sample.page.Markup.day;
import static org.inspectionwatch.sample.page.Markup.text;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.inspectionwatch.sample.news.Story;

/** The news site as HTML. */
public final class NewsPages {
    private NewsPages() {}

    /**
     * The page that lists stories.
     *
     * @param stories newest first
     * @param older path of the page with older ones, or "" where there is none
     */
    public static String index(List<Story> stories, String older) {
        return """
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8"><title>Children's services - Sample News</title>
                <link rel="alternate" type="application/rss+xml" href="/feed/"></head>
                <body><nav><a href="/">Home</a> <a href="/childrens-services/">Children's services</a> <a href="/jobs/">Jobs</a></nav>
                <main><h1>Children's services</h1>
                %s%s</main>
                <footer>Sample News is no newspaper.</footer></body></html>
                """.formatted(
                stories.stream().map(NewsPages::teaser).collect(Collectors.joining()),
                older.isEmpty()
                        ? ""
                        : "<a class=\"next page-numbers\" rel=\"next\" href=\"" + text(older) + "\">Older</a>\n");
    }

    private static String teaser(Story story) {
        return """
                <article class="teaser"><h2 class="entry-title"><a href="%s">%s</a></h2>
                <time class="entry-date" datetime="%s">%s</time>
                <p>%s</p></article>
                """.formatted(
                        text(story.path()),
                        text(story.headline()),
                        DateTimeFormatter.ISO_INSTANT.format(story.at()),
                        day(story.published()),
                        text(story.paragraphs().getFirst()));
    }

    /** A story's page. */
    public static String article(Story story) {
        return """
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8"><title>%1$s - Sample News</title>
                <meta property="og:title" content="%1$s">
                <meta property="article:published_time" content="%2$s"></head>
                <body><nav><a href="/">Home</a> <a href="/childrens-services/">Children's services</a> <a href="/jobs/">Jobs</a></nav>
                <main><article class="post"><h1 class="entry-title">%1$s</h1>
                <p class="byline">By a sample reporter, <time datetime="%2$s">%3$s</time></p>
                <div class="entry-content">
                %4$s<p><em>%6$s</em></p>
                </div></article>
                <aside class="related">%5$s</aside></main>
                <footer>Sample News is no newspaper.</footer></body></html>
                """.formatted(
                text(story.headline()),
                DateTimeFormatter.ISO_INSTANT.format(story.at()),
                day(story.published()),
                story.paragraphs().stream()
                        .map(words -> "<p>" + text(words) + "</p>\n")
                        .collect(Collectors.joining()),
                story.tail().stream().map(words -> "<p>" + text(words) + "</p>").collect(Collectors.joining()),
                text(story.note()));
    }
}
