package org.inspectionwatch.classify.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.inspectionwatch.contracts.finding.Finding;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Item;
import org.inspectionwatch.contracts.reference.Authority;
import org.inspectionwatch.contracts.text.PagedText;
import org.inspectionwatch.sample.report.SampleLayout;
import org.inspectionwatch.sample.report.SampleReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Prints reports of every kind in hundreds of layouts, and reads every fact back. */
class SampleReportsTest {
    private static final int LAYOUTS = 120;

    private final SampleReading samples = new SampleReading();

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
        Authority authority = RandomReports.authority(samples.authorities(), random);
        SampleReport report = RandomReports.of(kind, authority, random);
        SampleLayout layout = SampleLayout.random(random, seed);

        Finding finding = samples.read(report, layout, authority);

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
        Set<String> printed = printedWords(samples.text(report, layout));
        assertThat(finding.evidence())
                .filteredOn(evidence -> evidence.field().startsWith("judgements."))
                .as("the words of a grade stand as printed, capitals and all")
                .allSatisfy(evidence -> assertThat(printed).containsAll(words(evidence.text())));
    }

    private static Set<String> printedWords(PagedText text) {
        return text.pages().stream()
                .flatMap(page -> page.lines().stream())
                .flatMap(line -> words(line.text()).stream())
                .collect(Collectors.toSet());
    }

    private static List<String> words(String text) {
        return Pattern.compile("\\p{L}+")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** Bullets inside an item are the layout's. */
    private static List<String> texts(List<Item> items) {
        return items.stream()
                .map(item -> item.text().replaceAll("\\s*[\u2022\u2013]\\s*", "\n"))
                .toList();
    }

    /** A single inspection prints priority actions at the head of its one list of what must improve. */
    private static List<String> improvements(SampleReport report) {
        boolean oneList = report.kind() == InspectionKind.SIF || report.kind() == InspectionKind.SIF_REINSPECTION;
        return oneList
                ? Stream.concat(report.priorities().stream(), report.improvements().stream())
                        .toList()
                : report.improvements();
    }
}
