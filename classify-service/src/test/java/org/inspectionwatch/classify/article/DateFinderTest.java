package org.inspectionwatch.classify.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFinderTest {
    private static final DateFinder DATES = new DateFinder(PartialDate.parse("2019-03-12"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "visited on 4 and 5 february 2019 | 2019-02-04",
                "from 27 to 31 january this year | 2019-01-27",
                "published on friday, march 1 | 2019-03-01",
                "a visit in november | 2018-11",
                "rated good in july 2015 | 2015-07",
                "judged in 2013 | 2013",
                "graded three years ago | 2016",
                "inspectors came last month | 2019-02",
                "rated good last year | 2018",
            })
    void dates_are_resolved_against_the_article(String text, String date) {
        assertThat(DATES.in(text)).extracting(DateMention::date).containsExactly(PartialDate.parse(date));
    }

    @ParameterizedTest
    @CsvSource({"the council may improve", "they march on", "it cost 2.5 million and 1800 hours"})
    void words_and_numbers_are_no_dates(String text) {
        assertThat(DATES.in(text)).isEmpty();
    }

    @Test
    void a_month_alone_can_not_be_placed_without_the_month_of_the_article() {
        DateFinder yearOnly = new DateFinder(PartialDate.parse("2019"));

        assertThat(yearOnly.in("a visit in november"))
                .extracting(DateMention::date)
                .containsOnlyNulls();
    }

    @Test
    void a_dateline_gives_the_day() {
        assertThat(Objects.requireNonNull(DateFinder.only("thursday, february 22, 2018")))
                .hasToString("2018-02-22");
    }
}
