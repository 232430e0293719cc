package org.inspectionwatch.query.change;

import java.util.List;
import org.inspectionwatch.contracts.CloudEvent;

/**
 * What is to be stored and told after an authority's register was computed anew.
 *
 * @param changes every change of the authority that was ever known, as it stands now
 * @param events to be published in this order
 */
public record Announcements(List<KnownChange> changes, List<CloudEvent> events) {
    public Announcements {
        changes = List.copyOf(changes);
        events = List.copyOf(events);
    }
}
