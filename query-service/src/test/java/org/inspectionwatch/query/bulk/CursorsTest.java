package org.inspectionwatch.query.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.inspectionwatch.testsupport.KafkaResource;
import org.inspectionwatch.testsupport.PostgresResource;
import org.junit.jupiter.api.Test;

/** A result of the database is read row by row; {@code -Dexport.rows=1000000} for a release. */
@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(PostgresResource.class)
class CursorsTest {
    private static final int ROWS = Integer.getInteger("export.rows", 100_000);
    private static final int FIRST = 10_000;
    private static final long LEEWAY = 16L << 20;

    @Inject
    Cursors cursors;

    @Test
    void a_long_result_needs_no_more_heap_than_a_short_one() throws IOException {
        List<Long> heap = new ArrayList<>();
        AtomicInteger taken = new AtomicInteger();

        cursors.rows(
                        "select repeat('x', 1000) || n as text from generate_series(1, :rows) as n",
                        Map.of("rows", ROWS),
                        (row, context) -> row.getString("text"))
                .forEach(text -> {
                    int number = taken.incrementAndGet();
                    if (number == FIRST || number == ROWS) {
                        heap.add(usedHeap());
                    }
                });

        assertThat(taken).hasValue(ROWS);
        assertThat(heap.getLast() - heap.getFirst()).isLessThan(LEEWAY);
    }

    private static long usedHeap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
