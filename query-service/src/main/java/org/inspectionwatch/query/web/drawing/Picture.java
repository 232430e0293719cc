package org.inspectionwatch.query.web.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * A picture of grades over time, laid out: what comes first lies behind what comes later.
 *
 * @param id on its page
 * @param layout {@code wide} for time from left to right, {@code tall} for time from bottom to top
 * @param width in its own units, which are pixels where it is shown at full size
 * @param height likewise
 * @param title one line
 * @param description what there is to see, in sentences
 * @param boxes bands and gaps
 * @param strokes lines of years and lanes
 * @param words names of years, bands and lanes
 * @param spots bars and marks, which lead to inspections
 */
public record Picture(
        String id,
        String layout,
        int width,
        int height,
        String title,
        String description,
        List<Box> boxes,
        List<Stroke> strokes,
        List<Words> words,
        List<Spot> spots) {
    public Picture {
        boxes = List.copyOf(boxes);
        strokes = List.copyOf(strokes);
        words = List.copyOf(words);
        spots = List.copyOf(spots);
    }

    /** Collects the parts of a picture; confined to one thread. */
    static final class Sheet {
        final List<Box> boxes = new ArrayList<>();
        final List<Stroke> strokes = new ArrayList<>();
        final List<Words> words = new ArrayList<>();
        final List<Spot> spots = new ArrayList<>();

        Picture picture(Scene scene, String layout, double width, double height) {
            return new Picture(
                    scene.id(),
                    layout,
                    (int) Math.ceil(width),
                    (int) Math.ceil(height),
                    scene.title(),
                    scene.description(),
                    boxes,
                    strokes,
                    words,
                    spots);
        }
    }
}
