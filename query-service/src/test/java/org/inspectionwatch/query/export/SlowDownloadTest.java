package org.inspectionwatch.query.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.inspectionwatch.query.push.ShortPatience;
import org.inspectionwatch.query.push.SlowReader;
import org.inspectionwatch.testsupport.KafkaResource;
import org.inspectionwatch.testsupport.PostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who takes a file too slowly must not keep the others from theirs. */
@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(ShortPatience.class)
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class SlowDownloadTest {
    private static final Duration UNTIL_CUT = Duration.ofMinutes(2);

    @Inject
    ExportSlots slots;

    @Inject
    ExportSettings settings;

    @TestHTTPResource("/test/endless-list")
    URI list;

    @Test
    void readers_that_take_nothing_are_cut_and_leave_room() throws Exception {
        List<SlowReader> readers = readersOfAllSlots();

        await().atMost(UNTIL_CUT).until(() -> slots.taken() == 0);

        given().get("/api/v1/exports/findings?authority_id=kent").then().statusCode(200);
        close(readers);
    }

    @Test
    void readers_that_take_a_few_bytes_now_and_then_are_cut_too() throws Exception {
        List<SlowReader> readers = readersOfAllSlots();

        await().atMost(UNTIL_CUT).until(() -> {
            for (SlowReader reader : readers) {
                reader.takeSome();
            }
            return slots.taken() == 0;
        });

        given().get("/api/v1/exports/findings?authority_id=kent").then().statusCode(200);
        close(readers);
    }

    /** The first bytes of an answer tell that it has begun, and so has its slot. */
    private List<SlowReader> readersOfAllSlots() throws IOException {
        List<SlowReader> readers = new ArrayList<>();
        for (int n = 0; n < settings.most(); n++) {
            SlowReader reader = new SlowReader(list);
            assertThat(reader.takeSome()).startsWith("HTTP/1.1 200");
            readers.add(reader);
        }
        return readers;
    }

    private static void close(List<SlowReader> readers) throws IOException {
        for (SlowReader reader : readers) {
            reader.close();
        }
    }
}
