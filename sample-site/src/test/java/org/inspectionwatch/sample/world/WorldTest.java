package org.inspectionwatch.sample.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Judgement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorldTest {
    private final World world = World.of(1, World.FIRST_DAY);

    @Test
    void the_same_seed_gives_the_same_documents() {
        assertThat(World.of(1, World.FIRST_DAY).documents()).isEqualTo(world.documents());
    }

    @Test
    void another_seed_gives_another_world() {
        assertThat(World.of(2, World.FIRST_DAY).documents()).isNotEqualTo(world.documents());
    }

    @Test
    void a_later_first_day_does_not_change_what_happened_before() {
        World later = World.of(1, World.FIRST_DAY.plusMonths(5));
        LocalDate from = World.FIRST_DAY.minusYears(11);

        assertThat(later.publishedBy(World.FIRST_DAY).stream()
                        .filter(document -> document.published().isAfter(from)))
                .isEqualTo(world.publishedBy(World.FIRST_DAY).stream()
                        .filter(document -> document.published().isAfter(from))
                        .toList());
    }

    @Test
    void every_authority_of_today_is_listed_with_its_number() {
        assertThat(world.providers())
                .filteredOn(provider -> !provider.closed(World.FIRST_DAY))
                .hasSize(153)
                .allSatisfy(
                        provider -> assertThat(provider.authority().ofstedUrn()).isEqualTo(provider.urn()));
        assertThat(world.providers()).extracting(Provider::urn).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void twelve_years_have_about_as_many_inspections_of_each_kind_as_the_real_ones(long seed) {
        Map<InspectionKind, Long> counts = World.of(seed, World.FIRST_DAY).publishedBy(World.FIRST_DAY).stream()
                .collect(Collectors.groupingBy(SampleDocument::kind, Collectors.counting()));

        assertThat(counts.values().stream().mapToLong(Long::longValue).sum()).isBetween(1700L, 2300L);
        assertThat(counts.get(InspectionKind.SIF)).isBetween(110L, 153L);
        assertThat(counts.get(InspectionKind.SIF_REINSPECTION)).isBetween(5L, 35L);
        assertThat(counts.get(InspectionKind.ILACS)).isBetween(340L, 450L);
        assertThat(counts.get(InspectionKind.FOCUSED_VISIT)).isBetween(350L, 650L);
        assertThat(counts.get(InspectionKind.MONITORING_VISIT)).isBetween(250L, 550L);
        assertThat(counts.get(InspectionKind.JTAI)).isBetween(35L, 90L);
        assertThat(counts.get(InspectionKind.AREA_SEND)).isBetween(230L, 300L);
    }

    @Test
    void file_ids_are_unique_and_not_in_the_order_of_dates() {
        List<Long> ids = world.documents().stream()
                .map(document -> Long.parseLong(document.fileId()))
                .toList();

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids).isNotEqualTo(ids.stream().sorted().toList());
    }

    @Test
    void an_overall_grade_is_made_until_april_2026_and_not_after() {
        assertThat(world.documents())
                .filteredOn(document -> document.kind() == InspectionKind.ILACS)
                .allSatisfy(document -> assertThat(document.grades().containsKey(Judgement.OVERALL))
                        .isEqualTo(document.start().isBefore(LocalDate.of(2026, 4, 27))));
    }

    @Test
    void an_inadequate_line_for_help_or_care_goes_with_an_inadequate_overall_in_ilacs() {
        assertThat(world.documents())
                .filteredOn(document -> document.kind() == InspectionKind.ILACS)
                .filteredOn(document -> document.grades().get(Judgement.OVERALL) != null)
                .filteredOn(document -> document.grades().get(Judgement.HELP_PROTECTION) == Grade.INADEQUATE)
                .isNotEmpty()
                .allSatisfy(document ->
                        assertThat(document.grades().get(Judgement.OVERALL)).isEqualTo(Grade.INADEQUATE));
    }

    @Test
    void nobody_is_inspected_before_it_exists_or_after_it_ended() {
        assertThat(world.documents())
                .allSatisfy(document -> assertThat(document.providers())
                        .allMatch(provider -> provider.authority().existedOn(document.start())));
    }

    @Test
    void one_report_is_about_two_authorities() {
        assertThat(world.documents())
                .filteredOn(document -> document.providers().size() == 2)
                .singleElement()
                .satisfies(document -> assertThat(document.published()).isEqualTo(LocalDate.of(2022, 11, 25)));
    }

    @Test
    void ratings_move_in_both_directions_between_reports() {
        List<Grade> overall = world.documents().stream()
                .filter(document -> document.grades().containsKey(Judgement.OVERALL))
                .map(document -> document.grades().get(Judgement.OVERALL))
                .toList();

        assertThat(overall.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting())))
                .hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy((grade, count) -> assertThat(count).isPositive());
    }

    @Test
    void a_document_has_the_same_bytes_each_time_and_others_when_it_is_amended() {
        for (InspectionKind kind : List.of(
                InspectionKind.ILACS,
                InspectionKind.AREA_SEND_REVISIT,
                InspectionKind.FOCUSED_VISIT,
                InspectionKind.CP_2012)) {
            SampleDocument document = world.documents().stream()
                    .filter(candidate -> candidate.kind() == kind)
                    .findFirst()
                    .orElseThrow();
            byte[] first = DocumentPrinter.print(document);

            assertThat(DocumentPrinter.print(document)).isEqualTo(first);
            assertThat(DocumentPrinter.print(document, 2, Map.of())).isNotEqualTo(first);
        }
    }
}
