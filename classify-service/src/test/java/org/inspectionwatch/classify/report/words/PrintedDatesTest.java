package org.inspectionwatch.classify.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedDatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10 to 14 June 2024                              | 2024-06-10 | 2024-06-14
            8 July 2019 to 19 July 2019                     | 2019-07-08 | 2019-07-19
            21 November to 2 December 2022                  | 2022-11-21 | 2022-12-02
            13 December to 10 January 2017                  | 2016-12-13 | 2017-01-10
            12 December 2016 to 10 January                  | 2016-12-12 | 2017-01-10
            28 January–5 February 2014                      | 2014-01-28 | 2014-02-05
            14 April – 8 May 2015                           | 2015-04-14 | 2015-05-08
            14 April ─ 8 May 2015                           | 2015-04-14 | 2015-05-08
            8-19 July 2024                                  | 2024-07-08 | 2024-07-19
            18 Feb 2014 – 12 Mar 2014                       | 2014-02-18 | 2014-03-12
            2 Sept. – 24 Sept. 2014                         | 2014-09-02 | 2014-09-24
            12/09/2016 to 06/10/2016                        | 2016-09-12 | 2016-10-06
            13.01.14 – 05.02.14                             | 2014-01-13 | 2014-02-05
            2nd September 2014 – 24th September 2014        | 2014-09-02 | 2014-09-24
            Monday 13 January to Wednesday 5 February 2014  | 2014-01-13 | 2014-02-05
            5 to 9 December 2022 and 14 to 15 February 2023 | 2022-12-05 | 2023-02-15
            17, 18 and 20 May 2021                          | 2021-05-17 | 2021-05-20
            3rd of June 2015                                | 2015-06-03 | 2015-06-03
            20 May 2014                                     | 2014-05-20 | 2014-05-20
            """)
    void a_span_is_read_in_every_printed_form(String words, LocalDate start, LocalDate end) {
        DateSpan span = PrintedDates.span(words).orElseThrow();

        assertThat(span.start()).isEqualTo(start);
        assertThat(span.end()).isEqualTo(end);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"31 June 2024", "10 to 14", "14 June 2024 to 10 June 2024", "to be confirmed", "12/13/2016"})
    void words_that_are_no_possible_span_give_none(String words) {
        assertThat(PrintedDates.span(words)).isEmpty();
    }

    @Test
    void the_first_full_day_of_a_text_is_found() {
        assertThat(PrintedDates.firstDay("Report published: 21 March 2014")).contains(LocalDate.of(2014, 3, 21));
        assertThat(PrintedDates.firstDay("published in March 2014")).isEmpty();
    }
}
