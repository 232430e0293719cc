package org.inspectionwatch.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.inspectionwatch.contracts.EventType;
import org.inspectionwatch.contracts.event.FindingRecorded;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What real reports say changed, beside what people read in them. Skipped where there are no real reports. */
class RealSequenceTest {
    private static final Path REPORTS = Path.of("../../shared/corpus/reports");
    private static final Path GOLD = Path.of("../../shared/corpus/reports.gold.jsonl");
    private static final int ORDERS = 20;

    private static List<FindingRecorded> findings = List.of();
    private static List<String> expected = List.of();

    @BeforeAll
    static void read() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(REPORTS), "there are no reports at " + REPORTS.toAbsolutePath());
        findings = new RealReports(REPORTS).findings();
        expected = ExpectedChanges.of(GOLD);
    }

    @Test
    void in_order_of_publication_exactly_the_changes_of_the_reports_are_told() {
        TreeMap<LocalDate, List<FindingRecorded>> days = findings.stream()
                .collect(Collectors.groupingBy(RealSequenceTest::day, TreeMap::new, Collectors.toList()));
        RegisterByHand register = new RegisterByHand();

        for (Map.Entry<LocalDate, List<FindingRecorded>> day : days.entrySet()) {
            register.arrive(day.getValue());
        }

        assertThat(register.net()).containsExactlyElementsOf(expected).isNotEmpty();
        assertThat(register.told())
                .hasSize(expected.size())
                .allMatch(event -> event.type() == EventType.RATING_CHANGED);
    }

    @Test
    void in_any_order_the_same_changes_remain() {
        for (int order = 0; order < ORDERS; order++) {
            List<FindingRecorded> shuffled = new ArrayList<>(findings);
            Collections.shuffle(shuffled, new Random(order));
            RegisterByHand register = new RegisterByHand();

            shuffled.forEach(recorded -> register.arrive(List.of(recorded)));

            assertThat(register.net()).as("order %d", order).containsExactlyElementsOf(expected);
        }
    }

    /** A listing that lacks a report for a while, or shows an older one again, adds nothing to what has been heard. */
    @Test
    void an_older_report_that_is_seen_again_changes_nothing() {
        RegisterByHand register = new RegisterByHand();
        register.arrive(findings);
        int told = register.told().size();

        findings.forEach(recorded -> register.arrive(List.of(recorded)));

        assertThat(register.told()).hasSize(told);
    }

    private static LocalDate day(FindingRecorded recorded) {
        return Objects.requireNonNull(recorded.finding().published());
    }
}
