package org.inspectionwatch.query.register;

import org.inspectionwatch.contracts.finding.Basis;

/**
 * A finding that an inspection was resolved from.
 *
 * @param findingId which
 * @param publicationId where it was read
 * @param basis report or article
 * @param news false where the document mentions the inspection as history
 * @param rule what matched
 * @param why one clause for a person
 */
public record MatchedFinding(
        String findingId, String publicationId, Basis basis, boolean news, MatchRule rule, String why) {}
