package org.inspectionwatch.query.web.home;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.query.Report;
import org.inspectionwatch.query.web.Told;
import org.inspectionwatch.testsupport.KafkaResource;
import org.inspectionwatch.testsupport.PostgresResource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(PostgresResource.class)
class HomePageTest {
    @Inject
    HomeQueries queries;

    @Test
    void a_day_without_a_change_begins_with_the_latest_ones_and_their_days() {
        Told.by(
                getClass(),
                Report.in("rotherham-1")
                        .about("rotherham")
                        .ended("2010-06-18")
                        .published("2010-08-01")
                        .allGrades(Grade.INADEQUATE),
                Report.in("rotherham-2")
                        .about("rotherham")
                        .ended("2012-06-15")
                        .published("2012-07-29")
                        .allGrades(Grade.GOOD));

        Document home = on("2012-08-20");

        assertThat(home.select("h2").eachText())
                .startsWith("Latest rating changes")
                .doesNotHaveDuplicates();
        assertThat(home.select(":has(> #latest)").text())
                .contains("None was published today, 20 August 2012", "Rotherham", "published 29 July 2012");
        assertThat(home.text()).doesNotContain("No rating has changed");
    }

    @Test
    void before_anything_was_read_the_page_says_so() {
        assertThat(on("1999-01-01").select(".empty").text()).contains("No rating change is known yet.");
    }

    private Document on(String day) {
        Clock clock = Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneId.of("Europe/London"));
        return Jsoup.parse(new HomePage(queries, clock).show().render());
    }
}
