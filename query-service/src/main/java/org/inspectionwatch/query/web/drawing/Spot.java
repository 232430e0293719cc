package org.inspectionwatch.query.web.drawing;

import java.util.List;

/**
 * A part of a picture that leads to an inspection.
 *
 * @param inspectionId where it leads
 * @param authorityId whose inspection it is
 * @param label all that it says, for those who cannot see it
 * @param box its place
 * @param words upon it
 */
public record Spot(String inspectionId, String authorityId, String label, Box box, List<Words> words) {
    public Spot {
        words = List.copyOf(words);
    }
}
