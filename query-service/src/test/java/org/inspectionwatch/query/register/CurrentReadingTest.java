package org.inspectionwatch.query.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CurrentReadingTest {
    private static final ReadingKey FIRST = new ReadingKey(1, 1, 1);
    private static final ReadingKey BETTER_READER = new ReadingKey(1, 2, 1);
    private static final ReadingKey NEXT_REVISION = new ReadingKey(2, 1, 1);

    @Test
    void the_newest_revision_counts_before_the_better_reader() {
        CurrentReading current = CurrentReading.of(List.of(only(BETTER_READER), only(NEXT_REVISION), only(FIRST)));

        assertThat(current.findings()).isEqualTo(NEXT_REVISION);
    }

    @Test
    void a_reading_counts_once_all_its_parts_are_there() {
        List<ReadingPart> incomplete = List.of(only(FIRST), new ReadingPart(NEXT_REVISION, 2, 2));
        List<ReadingPart> complete =
                List.of(only(FIRST), new ReadingPart(NEXT_REVISION, 2, 2), new ReadingPart(NEXT_REVISION, 1, 2));

        assertThat(CurrentReading.of(incomplete).findings()).isEqualTo(FIRST);
        assertThat(CurrentReading.of(complete).findings()).isEqualTo(NEXT_REVISION);
    }

    @Test
    void a_revision_that_gave_nothing_takes_nothing_away() {
        CurrentReading current = CurrentReading.of(List.of(failed(NEXT_REVISION), only(FIRST)));

        assertThat(current).isEqualTo(new CurrentReading(FIRST, NEXT_REVISION));
    }

    @Test
    void a_better_reader_that_finds_nothing_takes_the_findings_of_that_revision_away() {
        CurrentReading current = CurrentReading.of(List.of(only(FIRST), failed(BETTER_READER)));

        assertThat(current).isEqualTo(new CurrentReading(null, BETTER_READER));
    }

    @Test
    void a_newer_taxonomy_counts_before_an_older_one_in_whatever_order_they_arrive() {
        ReadingKey newerTaxonomy = new ReadingKey(1, 1, 2);

        assertThat(CurrentReading.of(List.of(only(FIRST), only(newerTaxonomy))).findings())
                .isEqualTo(newerTaxonomy);
        assertThat(CurrentReading.of(List.of(only(newerTaxonomy), only(FIRST))).findings())
                .isEqualTo(newerTaxonomy);
    }

    private static ReadingPart only(ReadingKey key) {
        return new ReadingPart(key, 1, 1);
    }

    private static ReadingPart failed(ReadingKey key) {
        return new ReadingPart(key, 0, 0);
    }
}
