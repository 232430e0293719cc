package org.inspectionwatch.classify.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.inspectionwatch.classify.reading.ReadingOutcome;
import org.inspectionwatch.contracts.finding.Finding;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Item;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.reference.Authority;
import org.inspectionwatch.contracts.text.PagedText;
import org.inspectionwatch.sample.report.SampleLayout;
import org.inspectionwatch.sample.report.SampleReport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reads reports whose text comes out of the PDF in another way: what a report says stays, or is marked for review. */
class RetypedReportsTest {
    private static final int LAYOUTS = 14;

    private final SampleReading samples = new SampleReading();

    @ParameterizedTest
    @EnumSource(names = {"ILACS", "SIF", "SIF_REINSPECTION", "JTAI", "FOCUSED_VISIT", "MONITORING_VISIT", "AREA_SEND"})
    void a_report_says_the_same_however_its_text_comes_out(InspectionKind kind) {
        List<String> faults = new ArrayList<>();

        for (int seed = 0; seed < LAYOUTS; seed++) {
            Random random = new Random(31L * seed + kind.name().hashCode());
            Authority authority = RandomReports.authority(samples.authorities(), random);
            SampleReport report = RandomReports.of(kind, authority, random);
            PagedText text = samples.text(report, SampleLayout.random(random, seed));
            for (Retyping retyping : Retyping.values()) {
                PagedText retyped = retyping.of(text, new Random(seed));
                ReadingOutcome outcome = samples.read(retyped, SampleReading.listing(authority, report));
                String where = retyping + ", layout " + seed + ": ";
                if (!(outcome instanceof ReadingOutcome.Found(List<Finding> findings)) || findings.size() != 1) {
                    faults.add(where + outcome);
                } else {
                    faults(findings.getFirst(), report, authority, retyping)
                            .forEach(fault -> faults.add(where + fault));
                }
            }
        }

        assertThat(faults).isEmpty();
    }

    private static List<String> faults(Finding finding, SampleReport report, Authority authority, Retyping retyping) {
        Check check = new Check(finding, retyping.isLossless(), new ArrayList<>());
        check.same("kind", report.kind(), finding.inspection().kind());
        check.same("authority", authority.authorityId(), finding.authorityId());
        check.same("inspection.start", report.start(), finding.inspection().start());
        check.same("inspection.start", report.end(), finding.inspection().end());
        Set<Judgement> judgements = EnumSet.allOf(Judgement.class);
        judgements.forEach(judgement -> check.same(
                "judgements." + judgement.slug(),
                report.grades().get(judgement),
                finding.judgements().get(judgement)));
        if (retyping.isLossless()) {
            check.same("items", plain(expectedItems(report)), plain(items(finding)));
            check.same("lead", lead(report), plain(finding.inspection().leadInspectors()));
        }
        return check.faults();
    }

    /** Collects what differs; where the export lost something, a mark for review will do. */
    private record Check(Finding finding, boolean strict, List<String> faults) {
        void same(String field, @Nullable Object wanted, @Nullable Object found) {
            boolean marked =
                    finding.needsReview(field) || (field.startsWith("judgements") && finding.needsReview("kind"));
            if (!Objects.equals(wanted, found) && (strict || !marked)) {
                faults.add("%s is %s and was read as %s".formatted(field, wanted, found));
            }
        }
    }

    private static List<String> expectedItems(SampleReport report) {
        return Stream.of(
                        report.priorities(),
                        oneList(report) ? report.priorities() : List.<String>of(),
                        report.improvements())
                .flatMap(List::stream)
                .toList();
    }

    private static boolean oneList(SampleReport report) {
        return report.kind() == InspectionKind.SIF || report.kind() == InspectionKind.SIF_REINSPECTION;
    }

    private static List<String> items(Finding finding) {
        return Stream.concat(finding.priorityActions().stream(), finding.areasForImprovement().stream())
                .map(Item::text)
                .toList();
    }

    private static List<String> lead(SampleReport report) {
        return report.lead() == null ? List.of() : plain(List.of(report.lead()));
    }

    private static List<String> plain(List<String> texts) {
        return texts.stream()
                .map(text -> text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""))
                .toList();
    }
}
