package org.inspectionwatch.standalone.extract;

import java.util.List;
import org.inspectionwatch.classify.reading.FindingLine;
import org.inspectionwatch.contracts.event.Listing;

/** What a document says. Used by several threads at a time. */
interface DocumentReading {

    /**
     * One line a finding, or one line that says why there is none.
     *
     * @param doc name of the file
     * @param listing what the source says of it
     */
    List<FindingLine> linesOf(String doc, byte[] content, Listing listing);
}
