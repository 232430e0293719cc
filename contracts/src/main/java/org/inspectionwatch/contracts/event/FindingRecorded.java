package org.inspectionwatch.contracts.event;

import org.inspectionwatch.contracts.finding.Finding;

/**
 * Data of {@code finding.recorded}.
 *
 * @param findingId follows from publication, revision, reader and taxonomy version, and part
 * @param publication the revision that was read
 * @param reading how it was read
 * @param finding what it says
 */
public record FindingRecorded(String findingId, PublicationRef publication, Reading reading, Finding finding) {}
