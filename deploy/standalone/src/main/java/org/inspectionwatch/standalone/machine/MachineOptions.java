package org.inspectionwatch.standalone.machine;

import java.nio.file.Path;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * What a person chose.
 *
 * @param home the checkout, with the packaged services
 * @param inbox folder that ingest-service watches, absolute; null for none
 * @param live sites on this machine to look at; null for none
 * @param port of query-service; null for the usual one or any free one
 * @param announceWindow how long ago an inspection may have been published for its rating changes to be announced; null for
 *     the service's own choice
 */
public record MachineOptions(
        Path home,
        @Nullable Path inbox,
        @Nullable LiveSources live,
        @Nullable Integer port,
        @Nullable Period announceWindow) {

    /** The same with sites to look at. */
    public MachineOptions withLive(LiveSources sites) {
        return new MachineOptions(home, inbox, sites, port, announceWindow);
    }
}
