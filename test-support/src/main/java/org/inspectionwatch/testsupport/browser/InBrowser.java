package org.inspectionwatch.testsupport.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests a fresh {@link Page} of 1280 pixels and, where they ask, the {@link Complaints} of that page. Skips them where
 * there is no Chromium.
 */
public final class InBrowser implements BeforeEachCallback, AfterEachCallback, ParameterResolver {
    private static final Namespace OWN = Namespace.create(InBrowser.class);
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 900;

    @Override
    public void beforeEach(ExtensionContext test) {
        Assumptions.assumeTrue(
                Chromium.isThere(),
                () -> "There is no Chromium at " + Chromium.program() + " (CHROMIUM names another).");
        Chromium chromium =
                test.getRoot().getStore(OWN).computeIfAbsent(Chromium.class, missing -> new Chromium(), Chromium.class);
        BrowserContext context =
                chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(WIDTH, HEIGHT));
        Page page = context.newPage();
        test.getStore(OWN).put(Page.class, page);
        test.getStore(OWN).put(Complaints.class, Complaints.of(page));
    }

    @Override
    public void afterEach(ExtensionContext test) {
        Page page = test.getStore(OWN).get(Page.class, Page.class);
        if (page != null) {
            page.context().close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        Class<?> type = parameter.getParameter().getType();
        return type == Page.class || type == Complaints.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Class<?> type = parameter.getParameter().getType();
        return Objects.requireNonNull(test.getStore(OWN).get(type, type));
    }
}
