package org.inspectionwatch.standalone.machine;

import java.util.List;
import org.inspectionwatch.embedded.Ports;
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
     */
    static ChosenPorts choose(@Nullable Integer wanted) {
        if (wanted != null && !Ports.isFree(wanted)) {
            throw LauncherException.failed("Port " + wanted + " is taken: choose another one with --port.");
        }
        List<Integer> ports =
                Ports.freeOrOther(List.of(wanted == null ? QUERY : wanted, INGEST, CLASSIFY, KAFKA, POSTGRES));
        return new ChosenPorts(ports.get(0), ports.get(1), ports.get(2), ports.get(3), ports.get(4));
    }
}
