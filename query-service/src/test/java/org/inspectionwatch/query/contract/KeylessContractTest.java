package org.inspectionwatch.query.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.inspectionwatch.testsupport.KafkaResource;
import org.inspectionwatch.testsupport.PostgresResource;
import org.inspectionwatch.testsupport.contract.Keyless;
import org.inspectionwatch.testsupport.contract.OpenApiOperation;
import org.junit.jupiter.api.Test;

/** A service that has just started, where nobody has a key and callers are limited to one request. */
@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(PostgresResource.class)
@TestProfile(KeylessContractTest.KeylessService.class)
class KeylessContractTest {

    /** Settings of such a service, behind one proxy. */
    public static final class KeylessService implements QuarkusTestProfile {
        @Override
        public String getConfigProfile() {
            return "keyless";
        }

        @Override
        public Map<String, String> getConfigOverrides() {
            return Keyless.settings();
        }
    }

    /** Whether a status is asked for here, since a service with keys does not answer it. */
    static boolean asksFor(OpenApiOperation operation, int status) {
        return status == 403
                || status == 429
                || (status == 404 && operation.id().equals("getRebuild"));
    }

    @Test
    void what_needs_a_key_is_switched_off_without_one() {
        assertThat(new Keyless().notForbidden()).as("other answers").isEmpty();
    }

    @Test
    void who_asks_too_often_is_told_when_to_come_back() {
        assertThat(new Keyless().notLimited()).as("other answers").isEmpty();
    }

    @Test
    void there_is_no_rebuild_to_show_yet() {
        given().spec(new Keyless().caller()).get("/api/v1/rebuild").then().statusCode(404);
    }

    @Test
    void callers_of_this_machine_are_not_limited() {
        given().get("/api/v1/themes").then().statusCode(200);
        given().get("/api/v1/themes").then().statusCode(200);
    }
}
