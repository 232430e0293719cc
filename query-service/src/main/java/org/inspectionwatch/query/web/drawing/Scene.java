package org.inspectionwatch.query.web.drawing;

import java.time.LocalDate;
import java.util.List;

/**
 * What one picture shows, before it is laid out.
 *
 * @param id of the picture on its page
 * @param title one line
 * @param description what there is to see, in sentences
 * @param axis the stretch of time
 * @param today where it ends
 * @param bands frameworks behind the lanes
 * @param tracks lanes from top to bottom, or from left to right
 * @param visits of the first track's authority; shown in a lane of their own where there are some
 * @param handovers days to mark
 */
public record Scene(
        String id,
        String title,
        String description,
        Axis axis,
        LocalDate today,
        List<Band> bands,
        List<Track> tracks,
        List<Visit> visits,
        List<Handover> handovers) {
    public Scene {
        bands = List.copyOf(bands);
        tracks = List.copyOf(tracks);
        visits = List.copyOf(visits);
        handovers = List.copyOf(handovers);
    }
}
