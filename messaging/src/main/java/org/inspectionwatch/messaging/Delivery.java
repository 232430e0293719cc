package org.inspectionwatch.messaging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What became of one batch; rows that appear nowhere were not tried. */
final class Delivery {
    private final List<Long> acknowledged = new ArrayList<>();
    private final Map<OutboxRow, Exception> refused = new LinkedHashMap<>();
    private @Nullable Exception outage;

    void acknowledge(OutboxRow row) {
        acknowledged.add(row.id());
    }

    void refuse(OutboxRow row, Exception reason) {
        refused.put(row, reason);
    }

    void fail(Exception reason) {
        outage = reason;
    }

    /** Ids of the rows that the broker has. */
    List<Long> acknowledged() {
        return acknowledged;
    }

    /** Rows that the broker will never take as they are, with its reason; their lanes stopped there. */
    Map<OutboxRow, Exception> refused() {
        return refused;
    }

    /** Why the batch was broken off, or null where it was not. */
    @Nullable
    Exception outage() {
        return outage;
    }
}
