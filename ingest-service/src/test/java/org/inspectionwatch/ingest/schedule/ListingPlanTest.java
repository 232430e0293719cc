package org.inspectionwatch.ingest.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.inspectionwatch.contracts.event.Listing;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.inspectionwatch.ingest.source.ProblemKind;
import org.inspectionwatch.ingest.source.RunProblem;
import org.inspectionwatch.ingest.survey.ListedItem;
import org.inspectionwatch.ingest.survey.SurveyedPage;
import org.junit.jupiter.api.Test;

class ListingPlanTest {
    private static final ListedItem OLD = item("1", "Inspection", "2018-05-01");
    private static final ListedItem NEW = item("2", "Inspection", "2023-05-01");

    @Test
    void what_was_not_listed_is_added_and_what_is_the_same_is_nothing() {
        ListingPlan plan = ListingPlan.of(List.of(page(NEW, OLD)), List.of(known(OLD)));

        assertThat(plan.changes()).containsExactly(new ItemChange.Added("p", NEW));
    }

    @Test
    void order_means_nothing() {
        ListingPlan plan = ListingPlan.of(List.of(page(OLD, NEW)), List.of(known(NEW), known(OLD)));

        assertThat(plan.changes()).isEmpty();
        assertThat(plan.doubts()).isEmpty();
    }

    @Test
    void another_title_or_day_is_listed_anew() {
        ListedItem corrected = item("1", "Inspection, amended", "2018-05-01");

        ListingPlan plan = ListingPlan.of(List.of(page(corrected)), List.of(known(OLD)));

        assertThat(plan.changes()).containsExactly(new ItemChange.Relisted("p", corrected));
    }

    @Test
    void a_file_under_another_number_with_the_same_title_and_day_has_moved() {
        ListedItem moved = item("9", "Inspection", "2023-05-01");

        ListingPlan plan = ListingPlan.of(List.of(page(moved, OLD)), List.of(known(OLD), known(NEW)));

        assertThat(plan.changes()).containsExactly(new ItemChange.Moved("p", "2", moved));
    }

    @Test
    void an_older_report_that_is_dropped_is_said_and_kept() {
        ListingPlan plan = ListingPlan.of(List.of(page(NEW)), List.of(known(OLD), known(NEW)));

        assertThat(plan.changes()).containsExactly(new ItemChange.Vanished("1"));
        assertThat(plan.remarks()).extracting(RunProblem::kind).containsExactly(ProblemKind.GONE_BACK);
        assertThat(plan.doubts()).isEmpty();
    }

    @Test
    void a_page_that_goes_back_to_an_older_report_is_left_as_it_was() {
        ListingPlan plan = ListingPlan.of(List.of(page(OLD)), List.of(known(OLD), known(NEW)));

        assertThat(plan.changes()).isEmpty();
        assertThat(plan.trusted()).isEmpty();
        assertThat(plan.gaps()).extracting(RunProblem::kind).containsExactly(ProblemKind.GONE_BACK);
    }

    @Test
    void many_dropped_reports_are_a_broken_listing() {
        List<KnownItem> known = new ArrayList<>();
        for (int i = 10; i < 20; i++) {
            known.add(known(item(Integer.toString(i), "Visit " + i, "2018-05-01")));
        }
        known.add(known(NEW));

        ListingPlan plan = ListingPlan.of(List.of(page(NEW)), known);

        assertThat(plan.doubts()).extracting(RunProblem::kind).containsExactly(ProblemKind.GONE_BACK);
    }

    @Test
    void what_falls_off_the_end_of_a_feed_is_not_gone() {
        ListingPlan plan = ListingPlan.of(
                List.of(new SurveyedPage("p", null, false, List.of(NEW))), List.of(known(OLD), known(NEW)));

        assertThat(plan.changes()).isEmpty();
        assertThat(plan.remarks()).isEmpty();
    }

    private static SurveyedPage page(ListedItem... items) {
        return new SurveyedPage("p", "mark", true, List.of(items));
    }

    private static KnownItem known(ListedItem item) {
        return new KnownItem(item, "p", false);
    }

    private static ListedItem item(String key, String title, String day) {
        URI address = URI.create("https://files.example/" + key);
        return new ListedItem(
                key, "p/" + key, address, new Listing("90001", null, title, null, PartialDate.parse(day)), null);
    }
}
