package org.inspectionwatch.query.web.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.inspectionwatch.pages.GradeLook;
import org.inspectionwatch.pages.PageWords;
import org.inspectionwatch.query.change.JudgementLine;

/** What pictures are made of drawings. */
public final class Scenes {
    private static final int SHORT_NAME = 9;

    private Scenes() {}

    /** The judgements of today's frameworks, and the visits; empty where there is nothing of either. */
    public static Optional<Scene> main(Drawing drawing) {
        if (drawing.lanes().stream().allMatch(Lane::isEmpty) && drawing.visits().isEmpty()) {
            return Optional.empty();
        }
        List<Track> tracks = drawing.lanes().stream()
                .filter(lane -> !lane.isEmpty() || lane.line() != JudgementLine.CARE_LEAVERS)
                .map(lane -> track(drawing, lane))
                .toList();
        return Optional.of(new Scene(
                "grades",
                "Grades of %s over time".formatted(drawing.name()),
                description(drawing.axis(), tracks),
                drawing.axis(),
                drawing.today(),
                drawing.bands(),
                tracks,
                drawing.visits(),
                drawing.handovers()));
    }

    /** Adoption, the safeguarding board, area SEND and what older frameworks judged; empty where there is none. */
    public static Optional<Scene> other(Drawing drawing) {
        if (drawing.otherLanes().isEmpty()) {
            return Optional.empty();
        }
        List<Track> tracks =
                drawing.otherLanes().stream().map(lane -> track(drawing, lane)).toList();
        return Optional.of(new Scene(
                "other-grades",
                "Other judgements of %s over time".formatted(drawing.name()),
                description(drawing.axis(), tracks),
                drawing.axis(),
                drawing.today(),
                drawing.bands(),
                tracks,
                List.of(),
                drawing.handovers()));
    }

    /** One judgement of several authorities, one below the other on the same axis; empty where none has a grade. */
    public static Optional<Scene> beside(List<Drawing> drawings, JudgementLine line) {
        List<Track> tracks =
                drawings.stream().map(drawing -> beside(drawing, line)).toList();
        if (tracks.stream().allMatch(track -> track.lane().isEmpty())) {
            return Optional.empty();
        }
        Axis axis = drawings.stream()
                .map(Drawing::axis)
                .min(Comparator.comparing(Axis::from))
                .orElseThrow();
        List<Band> bands = drawings.stream()
                .filter(drawing -> drawing.axis().equals(axis))
                .findFirst()
                .map(Drawing::bands)
                .orElse(List.of());
        LocalDate today = drawings.getFirst().today();
        return Optional.of(new Scene(
                "grades-" + line.slug().replace('_', '-'),
                Wording.line(line),
                description(axis, tracks),
                axis,
                today,
                bands,
                tracks,
                List.of(),
                List.of()));
    }

    private static Track track(Drawing drawing, Lane lane) {
        return new Track(drawing.authorityId(), Wording.line(lane.line()), Wording.shortLine(lane.line()), lane);
    }

    private static Track beside(Drawing drawing, JudgementLine line) {
        Lane lane = Stream.concat(drawing.lanes().stream(), drawing.otherLanes().stream())
                .filter(each -> each.line() == line)
                .findFirst()
                .orElse(new Lane(line, List.of(), List.of(), List.of()));
        String name = drawing.name();
        String shortName = name.length() <= SHORT_NAME ? name : name.substring(0, SHORT_NAME - 1) + "…";
        return new Track(drawing.authorityId(), name, shortName, lane);
    }

    private static String description(Axis axis, List<Track> tracks) {
        List<String> sentences = new ArrayList<>();
        sentences.add("From %d to %d. Each part leads to its inspection; the table below says the same in words."
                .formatted(axis.from().getYear(), axis.to().getYear() - 1));
        for (Track track : tracks) {
            track.lane().bars().stream()
                    .filter(Bar::current)
                    .findFirst()
                    .ifPresent(bar -> sentences.add("%s: %s since %s."
                            .formatted(
                                    track.label(),
                                    GradeLook.label(bar.grade()).toLowerCase(Locale.ROOT),
                                    PageWords.words(bar.from()))));
        }
        return String.join(" ", sentences);
    }
}
