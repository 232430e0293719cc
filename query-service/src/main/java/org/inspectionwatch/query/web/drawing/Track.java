package org.inspectionwatch.query.web.drawing;

/**
 * A lane with the name under which a picture shows it.
 *
 * @param authorityId whose grades
 * @param label such as the judgement, or the authority where several are compared
 * @param shortLabel the same for narrow places, up to nine letters
 * @param lane what is in it
 */
public record Track(String authorityId, String label, String shortLabel, Lane lane) {}
