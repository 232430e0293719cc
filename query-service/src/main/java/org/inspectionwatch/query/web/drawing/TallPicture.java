package org.inspectionwatch.query.web.drawing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Lays a scene out for a phone: time from bottom to top, the latest first, a lane beside the other. */
public final class TallPicture {
    private static final double WIDTH = 358;
    private static final double LEFT = 54;
    private static final double TOP = 34;
    private static final double PER_YEAR = 66;
    private static final double PER_YEAR_WITHOUT_VISITS = 44;
    private static final double WIDE_LANE = 72;
    private static final int FEW_LETTERS = 7;
    private static final double MARK_WIDTH = 32;
    private static final double MARK_HEIGHT = 24;
    private static final double DOUBT = 24;
    private static final double SHORTEST = 3;
    private static final double LOWEST_WITH_WORDS = 15;
    private static final double PER_LETTER = 8;
    private static final double BASE = 4.5;

    private final Scene scene;
    private final Picture.Sheet sheet = new Picture.Sheet();
    private final double lane;
    private final double height;
    private final double[] freeFrom;
    /** Whether neighbours' names would run into each other on one line. */
    private final boolean crowded;

    private TallPicture(Scene scene) {
        this.scene = scene;
        this.height = TOP + scene.axis().years() * (scene.visits().isEmpty() ? PER_YEAR_WITHOUT_VISITS : PER_YEAR);
        this.freeFrom = new double[columns()];
        Arrays.fill(freeFrom, TOP);
        this.lane = (visitsLeft() - LEFT) / Math.max(1, scene.tracks().size());
        this.crowded = lane < WIDE_LANE
                && scene.tracks().stream().anyMatch(track -> track.shortLabel().length() > FEW_LETTERS);
    }

    /** The picture of a scene. */
    public static Picture of(Scene scene) {
        return new TallPicture(scene).picture();
    }

    private Picture picture() {
        bands();
        years();
        for (int i = 0; i < scene.tracks().size(); i++) {
            track(scene.tracks().get(i), LEFT + i * lane);
        }
        visits();
        scene.handovers()
                .forEach(handover ->
                        sheet.strokes.add(new Stroke(LEFT, y(handover.day()), WIDTH, y(handover.day()), "handover")));
        sheet.strokes.add(new Stroke(LEFT, y(scene.today()), WIDTH, y(scene.today()), "today"));
        double lowestMark = Arrays.stream(freeFrom).max().orElse(0);
        return sheet.picture(scene, "tall", WIDTH, Math.max(height, lowestMark) + 2);
    }

    private double y(LocalDate day) {
        return height - scene.axis().share(day) * (height - TOP);
    }

    private void bands() {
        for (int i = 0; i < scene.bands().size(); i++) {
            Band band = scene.bands().get(i);
            double top = y(band.to());
            double down = y(band.from()) - top;
            sheet.boxes.add(new Box(0, top, WIDTH, down, "band band-" + i % 2));
            if (down > band.shortName().length() * PER_LETTER) {
                sheet.words.add(new Words(7, top + 6, "turned soft", band.shortName()));
            }
        }
    }

    private void years() {
        scene.axis().firstDays().forEach(day -> {
            sheet.strokes.add(new Stroke(LEFT - 6, y(day), WIDTH, y(day), "grid"));
            sheet.words.add(new Words(LEFT - 6, y(day) - 4, "end soft", Wording.year(day)));
        });
    }

    private void track(Track track, double left) {
        double middle = left + lane / 2;
        String name = Fit.longest(List.of(track.label()), lane);
        boolean raised = crowded && scene.tracks().indexOf(track) % 2 == 1;
        sheet.words.add(new Words(
                middle, TOP - (raised ? 21 : 8), "mid lane-name", name.isEmpty() ? track.shortLabel() : name));
        track.lane()
                .gaps()
                .forEach(gap ->
                        sheet.strokes.add(new Stroke(middle, y(gap.from()) - 4, middle, y(gap.to()) + 4, "gap")));
        track.lane().bars().forEach(bar -> bar(track, bar, left));
        track.lane().doubts().forEach(doubt -> doubt(track, doubt, middle));
    }

    private void bar(Track track, Bar bar, double left) {
        double top = y(bar.to());
        double down = Math.max(SHORTEST, y(bar.from()) - top - 1);
        double across = lane - 4;
        String text = down < LOWEST_WITH_WORDS ? "" : Fit.words(bar, across);
        sheet.spots.add(new Spot(
                bar.inspectionId(),
                track.authorityId(),
                Wording.bar(track.label(), bar),
                new Box(left + 2, top, across, down, Style.bar(bar)),
                List.of(new Words(left + lane / 2, top + Math.min(down / 2, 28) + BASE, Style.ink(bar), text))));
    }

    private void doubt(Track track, Doubt doubt, double middle) {
        double at = y(doubt.day());
        sheet.spots.add(new Spot(
                doubt.inspectionId(),
                track.authorityId(),
                Wording.doubt(track.label(), doubt),
                new Box(middle - DOUBT / 2, at - DOUBT / 2, DOUBT, DOUBT, "doubt"),
                List.of(new Words(middle, at + BASE, "mid strong", "?"))));
    }

    /** None without visits, and two where some came so soon after others that their marks would lie upon each other. */
    private int columns() {
        List<Visit> visits = scene.visits();
        if (visits.isEmpty()) {
            return 0;
        }
        boolean close = IntStream.range(1, visits.size())
                .anyMatch(i -> y(visits.get(i - 1).day()) - y(visits.get(i).day()) <= MARK_HEIGHT);
        return close ? 2 : 1;
    }

    private double visitsLeft() {
        return WIDTH - freeFrom.length * MARK_WIDTH - (freeFrom.length == 0 ? 0 : 4);
    }

    private void visits() {
        if (freeFrom.length > 0) {
            double middle = (visitsLeft() + 4 + WIDTH) / 2;
            sheet.words.add(new Words(middle, TOP - 10, "mid lane-name", "Visits"));
            scene.visits().reversed().forEach(this::visit);
        }
    }

    /** In the first column that has room there; where none has, below the marks that are there. */
    private void visit(Visit visit) {
        double wanted = Math.max(TOP, y(visit.day()) - MARK_HEIGHT / 2);
        int column = 0;
        for (int i = freeFrom.length - 1; i >= 0; i--) {
            if (freeFrom[i] <= wanted || freeFrom[i] < freeFrom[column]) {
                column = i;
            }
        }
        double top = Math.max(freeFrom[column], wanted);
        freeFrom[column] = top + MARK_HEIGHT + 1;
        double left = visitsLeft() + 4 + column * MARK_WIDTH;
        sheet.spots.add(new Spot(
                visit.inspectionId(),
                scene.tracks().getFirst().authorityId(),
                Wording.visit(visit),
                new Box(left, top, MARK_WIDTH - 1, MARK_HEIGHT, Style.visit(visit)),
                List.of(new Words(
                        left + MARK_WIDTH / 2, top + MARK_HEIGHT / 2 + BASE, "mid strong", Wording.mark(visit)))));
    }
}
