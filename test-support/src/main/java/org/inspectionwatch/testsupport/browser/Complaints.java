package org.inspectionwatch.testsupport.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What a browser said of a page since it was opened: errors, refusals of the content security policy, dialogs. */
public final class Complaints {
    private static final List<String> SERIOUS = List.of("error", "warning");

    private final List<String> said = new CopyOnWriteArrayList<>();

    private Complaints() {}

    /** Listens from now on. */
    public static Complaints of(Page page) {
        Complaints complaints = new Complaints();
        page.onConsoleMessage(message -> {
            if (SERIOUS.contains(message.type())) {
                complaints.said.add(message.type() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.said.add("script: " + error));
        page.onDialog(dialog -> complaints.closed(dialog));
        return complaints;
    }

    /** In the order in which they came. */
    public List<String> all() {
        return List.copyOf(said);
    }

    /** Fails with the complaints where there are some. */
    public void assertNone() {
        assertThat(said).as("complaints of the browser").isEmpty();
    }

    private void closed(Dialog dialog) {
        said.add("dialog: " + dialog.message());
        dialog.dismiss();
    }
}
