package org.inspectionwatch.query.decision;

import java.time.LocalDate;
import java.util.Objects;
import org.inspectionwatch.contracts.DeterministicId;
import org.inspectionwatch.contracts.event.ClaimRef;
import org.inspectionwatch.contracts.event.FindingRecorded;
import org.inspectionwatch.contracts.finding.Finding;
import org.inspectionwatch.contracts.finding.InspectionClaim;

/** Names claims so that a decision on one outlives a new version of the reader, but not a new revision of the file. */
public final class Claims {
    private Claims() {}

    /** The claim that a finding makes, by what the reader read and not by what people made of it. */
    public static ClaimRef of(FindingRecorded recorded) {
        Finding finding = recorded.finding();
        String publicationId = recorded.publication().publicationId();
        int revision = recorded.publication().revision();
        String claimId = DeterministicId.of(
                "claim",
                publicationId,
                String.valueOf(revision),
                Objects.requireNonNullElse(finding.authorityId(), ""),
                finding.body().slug(),
                finding.inspection().kind().slug(),
                String.valueOf(finding.news()),
                year(finding));
        return new ClaimRef(claimId, publicationId, revision, finding.authorityId());
    }

    /** The year alone: a better reader may find a better day. */
    private static String year(Finding finding) {
        InspectionClaim claim = finding.inspection();
        LocalDate day = claim.end() == null ? claim.start() : claim.end();
        if (day != null) {
            return String.valueOf(day.getYear());
        }
        if (claim.inspected() != null) {
            return String.valueOf(claim.inspected().year());
        }
        return finding.published() == null
                ? ""
                : "published " + finding.published().getYear();
    }
}
