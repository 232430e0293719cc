package org.inspectionwatch.testsupport.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** What all can use, and how it looks on a phone and on a desk. */
public final class Looks {
    /** Pixels across of a phone. */
    public static final int PHONE = 390;
    /** Pixels across of a desktop. */
    public static final int DESKTOP = 1280;

    private static final int HEIGHT = 900;
    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final int MOST_PLACES = 3;

    private Looks() {}

    /** Fails with what axe finds against WCAG 2.2 AA and good practice on the page as it is now. */
    public static void assertAccessible(Page page) {
        assertThat(violations(page))
                .as("violations found by axe at " + page.url())
                .isEmpty();
    }

    /** What axe finds, one line each: rule, help, and the elements. */
    public static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .withTags(WCAG).analyze().getViolations().stream()
                        .map(Looks::words)
                        .toList();
    }

    /** Fails where the page is wider than its window: nobody scrolls sideways to read. */
    public static void assertFits(Page page) {
        assertThat(fits(page)).as("whether its window is wide enough at " + page.url()).isTrue();
    }

    /** Whether the page is no wider than its window. */
    public static boolean fits(Page page) {
        return (boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth");
    }

    /** Makes the whole page's picture at that width, light or dark. */
    public static void picture(Page page, int width, ColorScheme scheme, Path file) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.setViewportSize(width, HEIGHT);
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    private static String words(Rule rule) {
        String places = rule.getNodes().stream()
                .limit(MOST_PLACES)
                .map(node -> String.valueOf(node.getTarget()) + " " + node.getHtml())
                .collect(Collectors.joining("; "));
        return "%s: %s (%s)".formatted(rule.getId(), rule.getHelp(), places);
    }
}
