package org.inspectionwatch.sample.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.sample.world.SampleDocument;
import org.inspectionwatch.sample.world.World;
import org.junit.jupiter.api.Test;

class NewsroomTest {
    private final World world = World.of(1, World.FIRST_DAY);
    private final List<Story> stories = Newsroom.of(world);

    @Test
    void stories_are_many_and_of_every_kind() {
        assertThat(stories).hasSizeGreaterThan(150);
        assertThat(stories.stream().flatMap(story -> story.mentions().stream()).map(Mention::kind))
                .contains(
                        InspectionKind.ILACS,
                        InspectionKind.FOCUSED_VISIT,
                        InspectionKind.MONITORING_VISIT,
                        InspectionKind.AREA_SEND);
        assertThat(stories).anyMatch(story -> story.mentions().isEmpty());
        assertThat(stories).anyMatch(story -> story.mentions().size() > 1);
    }

    @Test
    void a_grade_in_a_story_is_that_of_its_report() {
        Map<String, SampleDocument> reports =
                world.documents().stream().collect(Collectors.toMap(SampleDocument::fileId, Function.identity()));

        assertThat(stories).flatExtracting(Story::mentions).allSatisfy(mention -> {
            SampleDocument report = Objects.requireNonNull(reports.get(mention.fileId()));
            Judgement line = mention.kind() == InspectionKind.AREA_SEND ? Judgement.SEND_OUTCOME : Judgement.OVERALL;
            assertThat(mention.overall()).isEqualTo(report.grades().get(line));
        });
    }

    @Test
    void a_story_appears_after_its_report_and_has_an_address_of_its_own() {
        Map<String, SampleDocument> reports =
                world.documents().stream().collect(Collectors.toMap(SampleDocument::fileId, Function.identity()));

        assertThat(stories).extracting(Story::path).doesNotHaveDuplicates();
        assertThat(stories)
                .allSatisfy(story -> assertThat(story.mentions())
                        .allSatisfy(mention -> assertThat(story.published())
                                .isAfter(Objects.requireNonNull(reports.get(mention.fileId()))
                                        .published())));
    }
}
