package org.inspectionwatch.classify.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import org.inspectionwatch.classify.authority.AuthorityNames;
import org.inspectionwatch.classify.reading.ReadingOutcome;
import org.inspectionwatch.contracts.event.Listing;
import org.inspectionwatch.contracts.finding.Finding;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.contracts.reference.Authority;
import org.inspectionwatch.contracts.reference.Frameworks;
import org.inspectionwatch.contracts.text.PagedText;
import org.inspectionwatch.ingest.text.PdfLimits;
import org.inspectionwatch.ingest.text.PdfText;
import org.inspectionwatch.sample.report.SampleLayout;
import org.inspectionwatch.sample.report.SamplePdf;
import org.inspectionwatch.sample.report.SampleReport;

/** Prints sample reports and reads them, as the services would. */
final class SampleReading {
    private final Authorities authorities = Authorities.load();
    private final PdfText texts = new PdfText(PdfLimits.DEFAULT, Clock.systemUTC());
    private final ReportReader reader =
            new ReportReader(authorities, new AuthorityNames(authorities), Frameworks.load(), passage -> List.of());

    Authorities authorities() {
        return authorities;
    }

    /** The one finding of a report, listed under that authority. */
    Finding read(SampleReport report, SampleLayout layout, Authority listed) {
        List<Finding> findings = readAll(report, layout, listing(listed, report));
        assertThat(findings).hasSize(1);
        return findings.getFirst();
    }

    List<Finding> readAll(SampleReport report, SampleLayout layout, Listing listing) {
        return ((ReadingOutcome.Found) reader.read(text(report, layout), listing)).findings();
    }

    /** The text of a report, to be damaged before it is read. */
    PagedText text(SampleReport report, SampleLayout layout) {
        return (PagedText) texts.read(SamplePdf.print(report, layout));
    }

    ReadingOutcome read(PagedText text, Listing listing) {
        return reader.read(text, listing);
    }

    static Listing listing(Authority authority, SampleReport report) {
        return new Listing(
                authority.ofstedUrn(), authority.shortName(), null, null, PartialDate.of(report.published()));
    }
}
