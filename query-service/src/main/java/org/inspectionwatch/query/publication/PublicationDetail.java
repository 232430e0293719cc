package org.inspectionwatch.query.publication;

import java.util.List;
import org.inspectionwatch.query.finding.FindingSummary;

/**
 * A publication, how it was read and what was found in it.
 *
 * @param summary what a list shows of it
 * @param readings newest first
 * @param findings those that count, in order of the document
 */
public record PublicationDetail(
        PublicationSummary summary, List<PublicationReading> readings, List<FindingSummary> findings) {}
