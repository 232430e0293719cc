package org.inspectionwatch.query.web.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Lays a scene out for a desk and for paper: time from left to right, a lane below the other. */
public final class WidePicture {
    private static final double WIDTH = 1120;
    private static final double LEFT = 178;
    private static final double PLOT = WIDTH - LEFT - 8;
    private static final double BANDS = 24;
    private static final double YEARS = 22;
    private static final double TOP = BANDS + YEARS;
    private static final double LANE = 40;
    private static final double BAR = 30;
    private static final double MARK_WIDTH = 34;
    private static final double MARK_HEIGHT = 24;
    private static final double DOUBT = 24;
    private static final double NARROWEST = 3;
    private static final double BASE = 5;

    private final Scene scene;
    private final Picture.Sheet sheet = new Picture.Sheet();
    private final List<Double> rows = new ArrayList<>();

    private WidePicture(Scene scene) {
        this.scene = scene;
    }

    /** The picture of a scene. */
    public static Picture of(Scene scene) {
        return new WidePicture(scene).picture();
    }

    private Picture picture() {
        double lanes = TOP + scene.tracks().size() * LANE;
        for (int i = 0; i < scene.tracks().size(); i++) {
            track(scene.tracks().get(i), TOP + i * LANE);
        }
        visits(lanes);
        double bottom = lanes + (rows.isEmpty() ? 0 : rows.size() * (MARK_HEIGHT + 4) + 12);
        bands(bottom);
        years(bottom);
        scene.handovers()
                .forEach(handover ->
                        sheet.strokes.add(new Stroke(x(handover.day()), BANDS, x(handover.day()), bottom, "handover")));
        sheet.strokes.add(new Stroke(x(scene.today()), BANDS, x(scene.today()), bottom, "today"));
        return sheet.picture(scene, "wide", WIDTH, bottom + 2);
    }

    private double x(LocalDate day) {
        return LEFT + scene.axis().share(day) * PLOT;
    }

    private void bands(double bottom) {
        for (int i = 0; i < scene.bands().size(); i++) {
            Band band = scene.bands().get(i);
            double from = x(band.from());
            double across = x(band.to()) - from;
            sheet.boxes.addFirst(new Box(from, 0, across, bottom, "band band-" + i % 2));
            String name = Fit.longest(List.of(band.name(), band.shortName()), across);
            sheet.words.add(new Words(from + across / 2, BANDS - 8, "mid soft", name));
        }
    }

    private void years(double bottom) {
        double across = PLOT / scene.axis().years();
        scene.axis().firstDays().forEach(day -> {
            sheet.strokes.addFirst(new Stroke(x(day), BANDS, x(day), bottom, "grid"));
            sheet.words.add(new Words(x(day) + across / 2, TOP - 7, "mid soft", Wording.year(day)));
        });
    }

    private void track(Track track, double top) {
        double middle = top + LANE / 2;
        sheet.words.add(new Words(LEFT - 12, middle + BASE, "end lane-name", track.label()));
        sheet.strokes.add(new Stroke(LEFT, top + LANE, LEFT + PLOT, top + LANE, "grid"));
        track.lane().gaps().forEach(gap -> gap(gap, middle));
        track.lane().bars().forEach(bar -> bar(track, bar, middle));
        track.lane().doubts().forEach(doubt -> doubt(track, doubt, middle));
    }

    private void gap(Gap gap, double middle) {
        double from = x(gap.from());
        double across = x(gap.to()) - from;
        sheet.strokes.add(new Stroke(from + 4, middle, from + across - 4, middle, "gap"));
        String reason = Fit.longest(List.of(gap.reason(), gap.shortReason()), across);
        sheet.words.add(new Words(from + 6, middle - BASE, "soft", reason));
    }

    private void bar(Track track, Bar bar, double middle) {
        double from = x(bar.from());
        double across = Math.max(NARROWEST, x(bar.to()) - from - 1);
        sheet.spots.add(new Spot(
                bar.inspectionId(),
                track.authorityId(),
                Wording.bar(track.label(), bar),
                new Box(from, middle - BAR / 2, across, BAR, Style.bar(bar)),
                List.of(new Words(from + across / 2, middle + BASE, Style.ink(bar), Fit.words(bar, across)))));
    }

    private void doubt(Track track, Doubt doubt, double middle) {
        double from = x(doubt.day());
        sheet.spots.add(new Spot(
                doubt.inspectionId(),
                track.authorityId(),
                Wording.doubt(track.label(), doubt),
                new Box(from - DOUBT / 2, middle - DOUBT / 2, DOUBT, DOUBT, "doubt"),
                List.of(new Words(from, middle + BASE, "mid strong", "?"))));
    }

    private void visits(double lanes) {
        if (scene.visits().isEmpty()) {
            return;
        }
        scene.visits().forEach(visit -> visit(visit, lanes + 6));
        double middle = lanes + 6 + rows.size() * (MARK_HEIGHT + 4) / 2;
        sheet.words.add(new Words(LEFT - 12, middle + BASE, "end lane-name", "Visits"));
    }

    /** In the first row that has room there. */
    private void visit(Visit visit, double top) {
        double from = Math.clamp(x(visit.day()) - MARK_WIDTH / 2, LEFT, LEFT + PLOT - MARK_WIDTH);
        int row = 0;
        while (row < rows.size() && rows.get(row) > from) {
            row++;
        }
        if (row == rows.size()) {
            rows.add(0.0);
        }
        rows.set(row, from + MARK_WIDTH + 2);
        double y = top + row * (MARK_HEIGHT + 4);
        sheet.spots.add(new Spot(
                visit.inspectionId(),
                scene.tracks().getFirst().authorityId(),
                Wording.visit(visit),
                new Box(from, y, MARK_WIDTH, MARK_HEIGHT, Style.visit(visit)),
                List.of(new Words(
                        from + MARK_WIDTH / 2, y + MARK_HEIGHT / 2 + BASE, "mid strong", Wording.mark(visit)))));
    }
}
