package org.inspectionwatch.query.push;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Takes events until it has all, dropping those that it has by their ids, as a consumer should. */
abstract class CutOffConsumer {
    final CutOffTest.Flow flow;
    final Random random;
    private final Set<String> received = new LinkedHashSet<>();
    private int cuts;

    CutOffConsumer(CutOffTest.Flow flow) {
        this.flow = flow;
        this.random = flow.random(this);
    }

    abstract void consume() throws Exception;

    final synchronized void take(String authorityId, String id) {
        if (id.startsWith(CutOffTest.Flow.PREFIX)) {
            received.add(authorityId + " " + id);
        }
    }

    final synchronized boolean has(String authorityId, String id) {
        return received.contains(authorityId + " " + id);
    }

    final synchronized boolean complete() {
        return received.size() >= flow.events() && cuts >= flow.cuts();
    }

    final synchronized void cut() {
        cuts++;
    }

    final synchronized int cuts() {
        return cuts;
    }

    /** Authority and id, in the order in which they first came. */
    final synchronized List<String> received() {
        return new ArrayList<>(received);
    }
}
