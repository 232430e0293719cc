package org.inspectionwatch.sample.world;

import java.util.Map;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.Judgement;

/** Prints the documents of a world. */
@FunctionalInterface
public interface DocumentPress {
    /**
     * The same bytes for the same arguments.
     *
     * @param edition 1 as first published; a later one says that it is corrected
     * @param corrected grades that this edition changes
     */
    byte[] print(SampleDocument document, int edition, Map<Judgement, Grade> corrected);
}
