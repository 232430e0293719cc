package org.inspectionwatch.ingest.folder;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.inspectionwatch.contracts.event.Listing;
import org.inspectionwatch.ingest.publication.Arrival;
import org.inspectionwatch.ingest.publication.Kept;
import org.inspectionwatch.ingest.publication.Publications;
import org.inspectionwatch.ingest.publication.StoreUnavailableException;
import org.inspectionwatch.ingest.source.IngestRun;
import org.inspectionwatch.ingest.source.ProblemKind;
import org.inspectionwatch.ingest.source.RunProblem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks through the folder, again and again, and hands in what is new; remembers what it saw. One thread at a time. */
final class FolderScan {
    private static final Logger LOG = LoggerFactory.getLogger(FolderScan.class);
    private static final int PROGRESS_STEP = 50;
    private static final Pattern FULL_STOP = Pattern.compile("\\.\\s*$");

    private final Path root;
    private final @Nullable String licence;
    private final FileReader reader;
    private final Publications publications;
    private final Clock clock;
    private final FileMemory memory = new FileMemory();
    private final FolderListings listings = new FolderListings();
    /** Refusals that were counted: the next look meets them again. */
    private final Set<RunProblem> refused = new HashSet<>();

    private boolean outage;

    FolderScan(Path root, @Nullable String licence, FileReader reader, Publications publications, Clock clock) {
        this.root = root;
        this.licence = licence;
        this.reader = reader;
        this.publications = publications;
        this.clock = clock;
    }

    /** One look; ends early where it is told to stop. */
    void scan(IngestRun run, BooleanSupplier stop) {
        switch (FolderWalk.look(root)) {
            case FolderLook.Unavailable(String message) ->
                run.abort(new RunProblem(ProblemKind.SOURCE_UNAVAILABLE, root.toString(), message));
            case FolderLook.Seen seen -> take(seen, run, stop);
        }
    }

    private void take(FolderLook.Seen seen, IngestRun run, BooleanSupplier stop) {
        seen.problems().forEach(run::incomplete);
        listings.update(seen.listings(), clock.instant(), run);
        memory.retain(seen.documents().stream().map(FolderFile::location).collect(Collectors.toSet()));
        List<FolderFile> documents =
                seen.documents().stream().sorted(oldestFirst()).toList();
        run.found(documents.size());
        outage = false;
        for (FolderFile file : documents) {
            if (stop.getAsBoolean() || outage) {
                return;
            }
            look(file, run);
        }
    }

    /** Readers of the events see history in its order where the listings tell it. */
    private Comparator<FolderFile> oldestFirst() {
        Comparator<LocalDate> undatedLast = Comparator.nullsLast(Comparator.naturalOrder());
        return Comparator.comparing((FolderFile file) -> published(file.location()), undatedLast)
                .thenComparing(FolderFile::location);
    }

    private @Nullable LocalDate published(String location) {
        var published = listings.of(location).published();
        return published == null ? null : published.earliest();
    }

    private void look(FolderFile file, IngestRun run) {
        Listing listing = listings.of(file.location());
        if (memory.isTaken(file, listing)) {
            run.unchanged();
            remark(memory.remark(file), run);
        } else if (memory.isSettled(file, clock.instant()) && !listings.isSettling()) {
            read(file, listing, run);
        } else {
            run.waiting();
        }
    }

    private void read(FolderFile file, Listing listing, IngestRun run) {
        switch (reader.read(file)) {
            case FileReading.Content(byte[] bytes) -> keep(file, listing, bytes, run);
            case FileReading.Refused(RunProblem problem) -> refuse(problem, run);
            case FileReading.Unsettled() -> run.waiting();
        }
    }

    private void keep(FolderFile file, Listing listing, byte[] bytes, IngestRun run) {
        try {
            Kept kept = publications.keep(
                    new Arrival(run.sourceId(), file.location(), listing, licence, bytes, clock.instant()));
            RunProblem remark = unreadable(file, kept);
            memory.take(file, listing, remark);
            count(kept, run);
            remark(remark, run);
        } catch (StoreUnavailableException e) {
            outage = true;
            run.abort(new RunProblem(
                    ProblemKind.NOT_STORED,
                    root.toString(),
                    "The inbox waits, nothing is lost: %s.".formatted(firstLine(e))));
        } catch (RuntimeException e) {
            String message = "%s could not be stored: %s.".formatted(file.location(), firstLine(e));
            refuse(new RunProblem(ProblemKind.NOT_STORED, file.location(), message), run);
        }
    }

    private void refuse(RunProblem problem, IngestRun run) {
        run.failed(problem);
        if (refused.add(problem)) {
            publications.countFailed(run.sourceId());
        }
    }

    private static void count(Kept kept, IngestRun run) {
        if (kept.outcome() == Kept.Outcome.UNCHANGED) {
            run.unchanged();
            return;
        }
        run.added();
        int added = run.progress().added();
        if (added % PROGRESS_STEP == 0) {
            LOG.info(
                    "{} of {} files in the inbox are read",
                    added,
                    run.progress().found());
        }
    }

    private static @Nullable RunProblem unreadable(FolderFile file, Kept kept) {
        if (kept.unreadable() == null) {
            return null;
        }
        String why = FULL_STOP.matcher(kept.unreadable()).replaceFirst("");
        return new RunProblem(
                ProblemKind.UNREADABLE_CONTENT,
                file.location(),
                "%s is kept but gives no text: %s.".formatted(file.location(), why));
    }

    private static void remark(@Nullable RunProblem remark, IngestRun run) {
        if (remark != null) {
            run.remark(remark);
        }
    }

    private static String firstLine(RuntimeException fault) {
        return String.valueOf(fault.getMessage()).lines().findFirst().orElse("no reason given");
    }
}
