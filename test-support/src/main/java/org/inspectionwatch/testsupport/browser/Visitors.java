package org.inspectionwatch.testsupport.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.Map;

/** Somebody who only reads, and somebody who has signed in to all services. */
final class Visitors {
    private final Browser browser;
    private final String ticket;

    private Visitors(Browser browser, String ticket) {
        this.browser = browser;
        this.ticket = ticket;
    }

    /**
     * Signs in on the page of each service.
     *
     * @param services address by name
     * @param key for writing
     */
    static Visitors of(Browser browser, Map<String, String> services, String key) {
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            for (String address : services.values()) {
                page.navigate(address + "/sign-in?next=/sign-in");
                page.getByLabel("Your key").fill(key);
                page.locator("main button").click();
                page.getByText("You are signed in").waitFor();
            }
            return new Visitors(browser, context.storageState());
        }
    }

    /** A window of their own; the caller closes it. */
    BrowserContext window(boolean signedIn) {
        Browser.NewContextOptions options = new Browser.NewContextOptions().setLocale("en-GB");
        return browser.newContext(signedIn ? options.setStorageState(ticket) : options);
    }
}
