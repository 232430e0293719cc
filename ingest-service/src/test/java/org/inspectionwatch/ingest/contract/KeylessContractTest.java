package org.inspectionwatch.ingest.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.inspectionwatch.testsupport.KafkaResource;
import org.inspectionwatch.testsupport.PostgresResource;
import org.inspectionwatch.testsupport.contract.Keyless;
import org.junit.jupiter.api.Test;

/** A service where nobody has a key and callers are limited to one request. */
@QuarkusTest
@WithTestResource(KafkaResource.class)
@WithTestResource(PostgresResource.class)
@TestProfile(KeylessContractTest.KeylessService.class)
class KeylessContractTest {

    /** Settings of such a service, behind one proxy. */
    public static final class KeylessService implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Keyless.settings();
        }
    }

    /** Whether a status is asked for here, since a service with keys does not answer it. */
    static boolean asksFor(int status) {
        return status == 403 || status == 429;
    }

    @Test
    void what_needs_a_key_is_switched_off_without_one() {
        assertThat(new Keyless().notForbidden()).as("other answers").isEmpty();
    }

    @Test
    void who_asks_too_often_is_told_when_to_come_back() {
        assertThat(new Keyless().notLimited()).as("other answers").isEmpty();
    }
}
