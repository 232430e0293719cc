package org.inspectionwatch.classify.channel;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.inspectionwatch.contracts.Topics;
import org.inspectionwatch.contracts.reference.Taxonomy;
import org.inspectionwatch.testsupport.KafkaResource;
import org.inspectionwatch.testsupport.TestServers;
import org.inspectionwatch.testsupport.TopicReader;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(NextThemes.class)
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(value = ReadHistory.class, restrictToAnnotatedClass = true)
class RereadingTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void a_new_version_of_the_themes_reads_publications_again_that_the_one_before_had_read() {
        int next = Taxonomy.load().version() + 1;

        try (TopicReader findings = new TopicReader(TestServers.kafka().bootstrapServers(), Topics.FINDINGS)) {
            assertThat(findings.await(
                            1, found -> text(found.value()).contains("\"taxonomy_version\":" + next), PATIENCE))
                    .anySatisfy(found -> assertThat(text(found.value()))
                            .contains(ReadHistory.LOCATION, "\"caseloads\"", NextThemes.NEW_CUE));
        }
    }

    private static String text(byte[] value) {
        return new String(value, StandardCharsets.UTF_8);
    }
}
