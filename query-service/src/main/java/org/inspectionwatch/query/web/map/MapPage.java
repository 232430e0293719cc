package org.inspectionwatch.query.web.map;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.pages.Frame;
import org.inspectionwatch.query.change.JudgementLine;
import org.inspectionwatch.query.paging.Params;
import org.inspectionwatch.query.paging.Problems;
import org.jspecify.annotations.Nullable;

@Path("/map")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class MapPage {
    private final TileMap tiles = TileMap.load();
    private final Authorities authorities;
    private final GradeHistories histories;
    private final Clock clock;

    MapPage(Authorities authorities, GradeHistories histories, Clock clock) {
        this.authorities = authorities;
        this.histories = histories;
        this.clock = clock;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance show(
            @QueryParam("asOf") @Nullable String asOf,
            @QueryParam("judgement") @Nullable String judgement,
            @HeaderParam("HX-Request") @Nullable String partly) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        LocalDate asked = Params.day("asOf", asOf == null || asOf.isBlank() ? null : asOf);
        JudgementLine line = line(judgement);
        MapOfDay map = MapOfDay.of(asked == null ? today : asked, line, tiles, authorities, histories.all());
        MapTimes times = new MapTimes(map.day(), today);
        return partly == null ? new show(frame(asked, line), map, times) : new now(map, times);
    }

    private static JudgementLine line(@Nullable String judgement) {
        JudgementLine line = Params.choice("judgement", judgement, JudgementLine.class);
        if (line != null && !MapOfDay.LINES.contains(line)) {
            throw Problems.invalid("judgement", "is one that the map can show");
        }
        return line == null ? JudgementLine.OVERALL : line;
    }

    private static Frame frame(@Nullable LocalDate asked, JudgementLine line) {
        String day = asked == null ? "" : "&asOf=" + asked;
        return Frame.of("map", "Map of England", "/map?judgement=%s%s".formatted(line.slug(), day))
                .followedBy("All rating changes", "/feeds/rating-changes.atom");
    }

    record show(Frame frame, MapOfDay map, MapTimes times) implements TemplateInstance {}

    record now(MapOfDay map, MapTimes times) implements TemplateInstance {}
}
