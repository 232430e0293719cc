package org.inspectionwatch.query.contract;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.query.FindingsTopic;
import org.inspectionwatch.query.OwnAuthorities;
import org.inspectionwatch.query.Report;
import org.inspectionwatch.testsupport.TestServers;

/** Something that waits for a decision, the same one each time. */
final class DecidableItem {
    private static final String LIST = "/api/v1/review-items?authority_id=bristol";

    String itemId() {
        try (FindingsTopic findings =
                new FindingsTopic(TestServers.kafka().bootstrapServers(), OwnAuthorities.of(BadInputTest.class))) {
            findings.send(Report.in("bristol-1")
                    .about("bristol")
                    .ended("2022-05-20")
                    .leaders(Grade.GOOD)
                    .needsReview("judgements.leaders", "It is smudged.")
                    .build());
        }
        await().atMost(Duration.ofSeconds(60)).until(() -> given().get(LIST).<Integer>path("items.size()") == 1);
        return given().get(LIST).path("items[0].item.item_id");
    }
}
