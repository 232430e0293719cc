package org.inspectionwatch.standalone.extract;

import java.util.List;
import org.inspectionwatch.contracts.event.Listing;

/** Reads the bytes of one file. Safe for use by several threads. */
@FunctionalInterface
interface FileReading {

    /**
     * What the document says, one JSON object a line; never empty.
     *
     * @param doc name of the file
     * @param content its bytes
     * @param listing what the source says of it
     */
    List<String> linesOf(String doc, byte[] content, Listing listing);
}
