package org.inspectionwatch.sample.site;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What the listing can show wrongly while every answer is true to HTTP. Thread-safe. */
public final class Quirks {
    private final Set<String> hidden = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;
    private volatile boolean reversed;

    /** While on, a search shows its first 100 rows, says that there are no more, and has no next page. */
    public void cutListing(boolean on) {
        cut = on;
    }

    /** While on, listing and provider pages show their rows in the other order. */
    public void reverseOrder(boolean on) {
        reversed = on;
    }

    /** Takes an authority from the listing; its page is gone too. */
    public void hide(String urn) {
        hidden.add(urn);
    }

    /** Brings a hidden authority back. */
    public void show(String urn) {
        hidden.remove(urn);
    }

    /** Nothing is wrong any more. */
    public void endAll() {
        hidden.clear();
        cut = false;
        reversed = false;
    }

    boolean isCut() {
        return cut;
    }

    boolean isReversed() {
        return reversed;
    }

    boolean isHidden(String urn) {
        return hidden.contains(urn);
    }
}
