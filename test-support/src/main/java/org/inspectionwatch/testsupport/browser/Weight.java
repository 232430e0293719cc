package org.inspectionwatch.testsupport.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** How much a page makes the reader load: all its files as they come over the wire, without headers. */
public final class Weight {
    private final List<Request> requests = new CopyOnWriteArrayList<>();

    private Weight() {}

    /** Weighs from now on. */
    public static Weight of(Page page) {
        Weight weight = new Weight();
        page.onRequestFinished(weight.requests::add);
        return weight;
    }

    /** Bytes so far. */
    public int bytes() {
        return requests.stream()
                .mapToInt(request -> request.sizes().responseBodySize)
                .sum();
    }
}
