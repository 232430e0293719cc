package org.inspectionwatch.query.web.authority;

import java.util.List;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.finding.Evidence;
import org.inspectionwatch.contracts.finding.Grade;
import org.jspecify.annotations.Nullable;

/**
 * A judgement of an inspection, as its page shows it.
 *
 * @param label name of the judgement
 * @param grade the grade, or null where it could not be read
 * @param basis report or article
 * @param beside how it compares with the one before, in words, or null where nothing was compared
 * @param remark what to know of that comparison, or null
 * @param direction {@code improved} or {@code declined} where it moved, else null
 * @param held why a person should check it first; empty where it counts
 * @param evidence the words behind it
 * @param url where these can be read, or null
 * @param others what other documents say, one sentence each
 */
public record JudgedLine(
        String label,
        @Nullable Grade grade,
        Basis basis,
        @Nullable String beside,
        @Nullable String remark,
        @Nullable String direction,
        List<String> held,
        List<Evidence> evidence,
        @Nullable String url,
        List<String> others) {
    public JudgedLine {
        held = List.copyOf(held);
        evidence = List.copyOf(evidence);
        others = List.copyOf(others);
    }

    /** What the evidence is and where it stands. */
    public String where() {
        return label + (reported() ? ", in the article" : ", in the report");
    }

    /** Whether only articles say so. */
    public boolean reported() {
        return basis == Basis.REPORTED;
    }
}
