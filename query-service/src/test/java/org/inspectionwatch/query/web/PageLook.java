package org.inspectionwatch.query.web;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.inspectionwatch.testsupport.browser.Looks;

/** What holds of how every page looks. */
public final class PageLook {
    private PageLook() {}

    /** Fails where not all can use the page, or it is too wide; leaves pictures of it in {@code target/screenshots}. */
    public static void look(Page page, String name) {
        Looks.assertAccessible(page);
        for (int width : new int[] {Looks.PHONE, Looks.DESKTOP}) {
            Looks.picture(
                    page, width, ColorScheme.LIGHT, Path.of("target/screenshots/%s-%d.png".formatted(name, width)));
            Looks.assertFits(page);
        }
    }
}
