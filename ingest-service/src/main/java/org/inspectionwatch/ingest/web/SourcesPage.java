package org.inspectionwatch.ingest.web;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.inspectionwatch.access.Visitor;
import org.inspectionwatch.ingest.schedule.ItemQueries;
import org.inspectionwatch.ingest.schedule.ItemState;
import org.inspectionwatch.ingest.source.RunReport;
import org.inspectionwatch.ingest.source.SourceProblems;
import org.inspectionwatch.ingest.source.SourceState;
import org.inspectionwatch.ingest.source.Sources;
import org.inspectionwatch.pages.Frame;
import org.inspectionwatch.pages.PageWords;
import org.jspecify.annotations.Nullable;

/** Where publications come from, and how it goes. */
@Path(SourcesPage.PATH)
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class SourcesPage {
    static final String PATH = "/sources";

    private static final String SECTION = "sources";
    private static final int RUNS = 30;
    private static final int ITEMS = 50;
    private static final int MOST_RUNS = 200;

    private final Sources sources;
    private final ItemQueries items;
    private final Visitor visitor;

    SourcesPage(Sources sources, ItemQueries items, Visitor visitor) {
        this.sources = sources;
        this.items = items;
        this.visitor = visitor;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list() {
        List<SourceState> all = sources.all();
        return new all(Frame.of(SECTION, "Sources and runs", PATH), all, anyRuns(all));
    }

    /** One source. */
    @GET
    @Path("{source_id}")
    @Operation(hidden = true)
    public TemplateInstance show(@PathParam("source_id") String sourceId, @QueryParam("done") @Nullable String done) {
        SourceState source = found(sourceId);
        return new one(
                Frame.of(SECTION, source.id(), path(sourceId)).under("Sources", PATH),
                source,
                sources.runs(sourceId, RUNS),
                source.schedule() == null ? List.of() : items.of(sourceId, "dead", ITEMS),
                visitor.name(),
                notice(done));
    }

    /** One run, by the moment at which it began. */
    @GET
    @Path("{source_id}/runs/{started}")
    @Operation(hidden = true)
    public TemplateInstance run(@PathParam("source_id") String sourceId, @PathParam("started") String started) {
        SourceState source = found(sourceId);
        RunReport run = sources.runs(sourceId, MOST_RUNS).stream()
                .filter(each -> each.started().toString().equals(started))
                .findFirst()
                .orElseThrow(() -> SourceProblems.unknownRun(sourceId, started));
        return new run(
                Frame.of(
                                SECTION,
                                "Run of %s, %s".formatted(source.id(), PageWords.words(run.started())),
                                path(sourceId) + "/runs/" + started)
                        .under("Sources", PATH)
                        .under(source.id(), path(sourceId)),
                source,
                run);
    }

    static String path(String sourceId) {
        return PATH + "/" + sourceId;
    }

    private SourceState found(String sourceId) {
        return sources.find(sourceId).orElseThrow(() -> SourceProblems.unknown(sourceId));
    }

    private static boolean anyRuns(List<SourceState> all) {
        return all.stream().anyMatch(source -> source.status().equals("running"));
    }

    private static @Nullable String notice(@Nullable String done) {
        return switch (done) {
            case "run" -> "A look is due now. It begins within a few seconds, or after the one under way.";
            case "full" -> "A look at everything is due now. What has not changed is not sent again.";
            case "pause" -> "The source rests until somebody lets it go on. The request in hand is the last one.";
            case "resume" -> "The source goes on where it stopped.";
            case null, default -> null;
        };
    }

    record all(Frame frame, List<SourceState> sources, boolean busy) implements TemplateInstance {}

    record one(
            Frame frame,
            SourceState source,
            List<RunReport> runs,
            List<ItemState> givenUp,
            @Nullable String visitor,
            @Nullable String notice)
            implements TemplateInstance {}

    record run(Frame frame, SourceState source, RunReport run) implements TemplateInstance {}
}
