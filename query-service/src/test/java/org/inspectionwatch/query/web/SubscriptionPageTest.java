package org.inspectionwatch.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.inspectionwatch.testsupport.KafkaResource;
import org.inspectionwatch.testsupport.PostgresResource;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Where people see how to be told. */
@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(PostgresResource.class)
class SubscriptionPageTest {

    @Test
    void addresses_to_copy_begin_with_that_of_the_service() {
        Document page = WebFlow.page("/subscriptions?authority_id=leeds");

        assertThat(page.select("#stream pre").text())
                .startsWith("curl -N 'http")
                .contains("/api/v1/events/stream");
        assertThat(page.select("#feeds .notice a").text()).matches("https?://[^/]+/feeds/authorities/leeds[.]atom");
    }
}
