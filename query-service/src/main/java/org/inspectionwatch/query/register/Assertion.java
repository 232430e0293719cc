package org.inspectionwatch.query.register;

import java.time.LocalDate;
import java.util.List;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.finding.Evidence;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * What the documents of one basis say of one judgement of an inspection.
 *
 * @param judgement which line
 * @param grade the grade, or null where a document says that it could not be read
 * @param basis of all the claims behind it
 * @param news false where it is only ever mentioned as history
 * @param held why a person should check it first; such a grade is shown and never compared; empty where it stands
 * @param findingId the claim that counts
 * @param publicationId where that claim was read
 * @param url where a person can read it, or null
 * @param confidence of that claim, 0 to 1
 * @param readerVersion of that claim
 * @param evidence of that claim for this judgement
 * @param agreeing ids of the findings that say the same, the one that counts among them
 * @param differing what other findings say, and why they lost; to an official grade also those that are reported
 */
public record Assertion(
        Judgement judgement,
        @Nullable Grade grade,
        Basis basis,
        boolean news,
        List<String> held,
        String findingId,
        String publicationId,
        @Nullable String url,
        double confidence,
        int readerVersion,
        List<Evidence> evidence,
        List<String> agreeing,
        List<Differing> differing) {
    public Assertion {
        held = List.copyOf(held);
        evidence = List.copyOf(evidence);
        agreeing = List.copyOf(agreeing);
        differing = List.copyOf(differing);
    }

    /**
     * A claim that lost.
     *
     * @param findingId whose claim
     * @param publicationId where it was read
     * @param basis report or article
     * @param grade what it says, or null where it could not be read
     * @param published when that was published, or null
     * @param lostBy why the other one counts
     */
    public record Differing(
            String findingId,
            String publicationId,
            Basis basis,
            @Nullable Grade grade,
            @Nullable LocalDate published,
            Precedence lostBy) {}

    /** Whether the grade may be compared with others. */
    public boolean stands() {
        return grade != null && grade != Grade.NOT_JUDGED && held.isEmpty();
    }
}
