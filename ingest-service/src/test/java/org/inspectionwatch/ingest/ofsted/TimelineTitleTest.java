package org.inspectionwatch.ingest.ofsted;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineTitleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Children's services inspection, pdf - 12 March 2024          | Children's services inspection              | 2024-03-12
            Children's services focused visit, pdf - 07 November 2022    | Children's services focused visit           | 2022-11-07
            Children's services inspection,  pdf - 16 August 2013        | Children's services inspection              | 2013-08-16
            Single inspection of LA children's services as pdf - 10 February 2015 | Single inspection of LA children's services | 2015-02-10
            Joint area review - progress inspection,  pdf - 03 July 2009 | Joint area review - progress inspection     | 2009-07-03
            Area SEND full inspection, PDF - 15 July 2024                | Area SEND full inspection                   | 2024-07-15
            """)
    void all_forms_give_title_and_day(String words, String title, LocalDate day) {
        assertThat(TimelineTitle.parse(words)).isEqualTo(new TimelineTitle(title, day));
    }

    @Test
    void a_day_that_does_not_exist_is_no_day() {
        assertThat(TimelineTitle.parse("Monitoring visit, pdf - 31 June 2024").published())
                .isNull();
    }

    @Test
    void titles_of_no_known_form_are_told_apart() {
        assertThat(TimelineTitle.parse("Monitoring visit, pdf - 3 June 2024").isKnown())
                .isTrue();
        assertThat(TimelineTitle.parse("A quite new sort of look, pdf - 3 June 2024")
                        .isKnown())
                .isFalse();
    }
}
