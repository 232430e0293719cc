package org.inspectionwatch.query.web.drawing;

import java.time.LocalDate;
import java.util.List;

/**
 * What there is to draw of an authority.
 *
 * @param authorityId whose
 * @param name short name of the authority
 * @param axis the stretch of time
 * @param today the day from which it is looked at
 * @param bands frameworks of full inspections, oldest first, without holes
 * @param lanes the five judgements of today's frameworks, overall first, each present also where it is empty
 * @param otherLanes other judgements of which there is something
 * @param visits inspections without grades, oldest first
 * @param handovers begin and end of the authority, where others came before or after
 */
public record Drawing(
        String authorityId,
        String name,
        Axis axis,
        LocalDate today,
        List<Band> bands,
        List<Lane> lanes,
        List<Lane> otherLanes,
        List<Visit> visits,
        List<Handover> handovers) {
    public Drawing {
        bands = List.copyOf(bands);
        lanes = List.copyOf(lanes);
        otherLanes = List.copyOf(otherLanes);
        visits = List.copyOf(visits);
        handovers = List.copyOf(handovers);
    }

    /** Whether nothing is known of the authority. */
    public boolean isEmpty() {
        return visits.isEmpty() && otherLanes.isEmpty() && lanes.stream().allMatch(Lane::isEmpty);
    }
}
