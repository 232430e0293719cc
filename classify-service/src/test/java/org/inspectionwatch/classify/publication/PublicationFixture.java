package org.inspectionwatch.classify.publication;

import java.time.Instant;
import java.time.LocalDate;
import org.inspectionwatch.contracts.event.PublicationRef;

/** Publications to read in tests. */
public final class PublicationFixture {
    private PublicationFixture() {}

    /** A report as a folder source lists it. */
    public static PublicationRef aReport(int revision) {
        return new PublicationRef(
                "3f1c",
                revision,
                "ab".repeat(32),
                "inbox",
                "reports/hampshire.pdf",
                "Children's services inspection",
                null,
                "application/pdf",
                LocalDate.of(2019, 6, 7),
                null,
                Instant.parse("2026-02-03T04:05:06Z"));
    }
}
