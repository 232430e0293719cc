package org.inspectionwatch.classify.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.inspectionwatch.classify.reading.ReadingOutcome;
import org.inspectionwatch.contracts.event.Listing;
import org.inspectionwatch.contracts.finding.Finding;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.reference.Authority;
import org.inspectionwatch.contracts.text.Line;
import org.inspectionwatch.contracts.text.Page;
import org.inspectionwatch.contracts.text.PagedText;
import org.inspectionwatch.sample.report.SampleLayout;
import org.inspectionwatch.sample.report.SampleReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reports whose text was damaged: reading never fails, and a grade that differs from the report's is marked for review. */
class DamagedReportsTest {
    private static final int DAMAGES = 250;
    private static final List<InspectionKind> GRADED = List.of(
            InspectionKind.ILACS, InspectionKind.SIF, InspectionKind.SIF_REINSPECTION, InspectionKind.AREA_SEND);

    private final SampleReading samples = new SampleReading();

    static LongStream seeds() {
        return LongStream.range(1000, 1000 + DAMAGES);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void lines_that_are_lost_never_give_another_grade_unmarked(long seed) {
        Random random = new Random(seed);
        Authority authority = RandomReports.authority(samples.authorities(), random);
        SampleReport report = RandomReports.of(GRADED.get(random.nextInt(GRADED.size())), authority, random);
        PagedText text = samples.text(report, SampleLayout.random(random, seed));
        Listing listing = SampleReading.listing(authority, report);

        PagedText damaged = withoutLines(text, 1 + random.nextInt(3), random);

        if (samples.read(damaged, listing) instanceof ReadingOutcome.Found found) {
            found.findings().forEach(finding -> assertRightOrMarked(finding, report));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void lines_in_another_order_with_other_words_never_make_it_fail(long seed) {
        Random random = new Random(seed);
        Authority authority = RandomReports.authority(samples.authorities(), random);
        InspectionKind[] kinds = {
            InspectionKind.ILACS, InspectionKind.SIF, InspectionKind.JTAI, InspectionKind.AREA_SEND
        };
        SampleReport report = RandomReports.of(kinds[random.nextInt(kinds.length)], authority, random);
        PagedText text = samples.text(report, SampleLayout.random(random, seed));

        ReadingOutcome outcome = samples.read(scrambled(text, random), SampleReading.listing(authority, report));

        assertThat(outcome).isNotNull();
    }

    private static void assertRightOrMarked(Finding finding, SampleReport report) {
        boolean kindMarked = finding.needsReview("kind");
        finding.judgements().forEach((judgement, grade) -> {
            if (grade != report.grades().get(judgement)) {
                assertThat(kindMarked || finding.needsReview("judgements." + judgement.slug()))
                        .as("%s read as %s", judgement, grade)
                        .isTrue();
            }
        });
    }

    /** Lines of the first two pages, where the grades stand. */
    private static PagedText withoutLines(PagedText text, int count, Random random) {
        List<Page> pages = new ArrayList<>(text.pages());
        for (int i = 0; i < count; i++) {
            int index = random.nextInt(Math.min(2, pages.size()));
            Page page = pages.get(index);
            List<Line> lines = new ArrayList<>(page.lines());
            if (!lines.isEmpty()) {
                lines.remove(random.nextInt(Math.min(30, lines.size())));
            }
            pages.set(index, new Page(page.number(), page.width(), page.height(), lines));
        }
        return new PagedText(pages);
    }

    private static PagedText scrambled(PagedText text, Random random) {
        return new PagedText(text.pages().stream()
                .map(page -> {
                    List<Line> lines = new ArrayList<>(page.lines().stream()
                            .map(line -> scrambled(line, random))
                            .toList());
                    if (random.nextBoolean()) {
                        Collections.shuffle(lines, random);
                    }
                    return new Page(page.number(), page.width(), page.height(), lines);
                })
                .toList());
    }

    private static Line scrambled(Line line, Random random) {
        StringBuilder words = new StringBuilder(line.text());
        if (random.nextInt(3) == 0) {
            for (int i = 0; i < words.length(); i++) {
                if (Character.isDigit(words.charAt(i))) {
                    words.setCharAt(i, (char) ('0' + random.nextInt(10)));
                }
            }
        }
        if (random.nextInt(5) == 0) {
            words.setLength(1 + random.nextInt(words.length()));
        }
        return new Line(words.toString(), line.x(), line.y(), line.width(), line.fontSize(), line.bold(), line.marks());
    }
}
