package org.inspectionwatch.classify.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.inspectionwatch.classify.authority.AuthorityNames;
import org.inspectionwatch.classify.reading.ReadingOutcome;
import org.inspectionwatch.contracts.event.Listing;
import org.inspectionwatch.contracts.finding.Finding;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Item;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Prints reports of every kind in hundreds of layouts, and reads every fact back. */
class SampleReportsTest {
    private static final int LAYOUTS = 120;

    private final Authorities authorities = Authorities.load();
    private final PdfText texts = new PdfText(PdfLimits.DEFAULT, Clock.systemUTC());
    private final ReportReader reader =
            new ReportReader(authorities, new AuthorityNames(authorities), Frameworks.load(), passage -> List.of());

    static LongStream seeds() {
        return LongStream.range(0, LAYOUTS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_fact_of_an_ilacs_report_is_read_in_any_layout(long seed) {
        readsBack(InspectionKind.ILACS, seed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_fact_of_a_single_inspection_is_read_in_any_layout(long seed) {
        readsBack(InspectionKind.SIF, seed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_fact_of_a_reinspection_is_read_in_any_layout(long seed) {
        readsBack(InspectionKind.SIF_REINSPECTION, seed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_fact_of_a_joint_inspection_letter_is_read_in_any_layout(long seed) {
        readsBack(InspectionKind.JTAI, seed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_fact_of_a_focused_visit_letter_is_read_in_any_layout(long seed) {
        readsBack(InspectionKind.FOCUSED_VISIT, seed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_fact_of_a_monitoring_visit_letter_is_read_in_any_layout(long seed) {
        readsBack(InspectionKind.MONITORING_VISIT, seed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_fact_of_an_area_send_report_is_read_in_any_layout(long seed) {
        readsBack(InspectionKind.AREA_SEND, seed);
    }

    private void readsBack(InspectionKind kind, long seed) {
        Random random = new Random(seed);
        Authority authority = RandomReports.authority(authorities, random);
        SampleReport report = RandomReports.of(kind, authority, random);
        SampleLayout layout = SampleLayout.random(random, seed);

        Finding finding = read(SamplePdf.print(report, layout), listing(authority, report.published()));

        assertThat(finding.inspection().kind()).isEqualTo(kind);
        assertThat(finding.authorityId()).isEqualTo(authority.authorityId());
        assertThat(finding.inspection().start()).isEqualTo(report.start());
        assertThat(finding.inspection().end()).isEqualTo(report.end());
        assertThat(finding.published()).isEqualTo(report.published());
        assertThat(finding.judgements()).isEqualTo(report.grades());
        assertThat(finding.inspection().leadInspectors())
                .isEqualTo(report.lead() == null ? List.of() : List.of(report.lead()));
        assertThat(texts(finding.areasForImprovement())).isEqualTo(improvements(report));
        assertThat(texts(finding.priorityActions())).isEqualTo(report.priorities());
        assertThat(finding.needsReview()).isEmpty();
    }

    private Finding read(byte[] pdf, Listing listing) {
        PagedText text = (PagedText) texts.read(pdf);
        ReadingOutcome.Found found = (ReadingOutcome.Found) reader.read(text, listing);
        assertThat(found.findings()).hasSize(1);
        return found.findings().getFirst();
    }

    private static Listing listing(Authority authority, LocalDate published) {
        return new Listing(authority.ofstedUrn(), authority.shortName(), null, null, PartialDate.of(published));
    }

    /** Bullets inside an item are the layout's. */
    private static List<String> texts(List<Item> items) {
        return items.stream()
                .map(item -> item.text().replaceAll("\\s*[\u2022\u2013]\\s*", "\n"))
                .toList();
    }

    /** A single inspection prints priority actions at the head of its one list of what must improve. */
    private static List<String> improvements(SampleReport report) {
        boolean oneList =
                report.kind() == InspectionKind.SIF || report.kind() == InspectionKind.SIF_REINSPECTION;
        return oneList
                ? Stream.concat(report.priorities().stream(), report.improvements().stream()).toList()
                : report.improvements();
    }
}
