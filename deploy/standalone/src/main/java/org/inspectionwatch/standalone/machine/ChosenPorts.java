package org.inspectionwatch.standalone.machine;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ports of this run: the usual ones where they are free. */
record ChosenPorts(int query, int ingest, int classify, int kafka, int postgres) {
    private static final int QUERY = 8080;
    private static final int INGEST = 8081;
    private static final int CLASSIFY = 8082;
    private static final int KAFKA = 9092;
    private static final int POSTGRES = 54320;

    /**
     * Chooses.
     *
     * @param wanted the port that a person asked for query-service to have, or null
     * @param held is given the ports chosen
     */
    static ChosenPorts choose(@Nullable Integer wanted, HeldPorts held) {
        if (wanted != null && !held.hold(wanted)) {
            throw LauncherException.failed("Port " + wanted + " is taken: choose another one with --port.");
        }
        return new ChosenPorts(
                wanted == null ? held.take(QUERY) : wanted,
                held.take(INGEST),
                held.take(CLASSIFY),
                held.take(KAFKA),
                held.take(POSTGRES));
    }

    /** The same with the ports that the services came to have, by the names of the services. */
    ChosenPorts withServices(Map<String, Integer> used) {
        return new ChosenPorts(
                used.getOrDefault("query-service", query),
                used.getOrDefault("ingest-service", ingest),
                used.getOrDefault("classify-service", classify),
                kafka,
                postgres);
    }
}
