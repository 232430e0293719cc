package org.inspectionwatch.ingest.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.inspectionwatch.ingest.source.Schedules;
import org.inspectionwatch.ingest.source.SourceSchedule;

/** How the live sources stand, whichever replica looks at them. */
@ApplicationScoped
class StoredSchedules implements Schedules {
    private final ScheduleStore store;

    StoredSchedules(ScheduleStore store) {
        this.store = store;
    }

    @Override
    public Map<String, SourceSchedule> all() {
        return store.all();
    }
}
