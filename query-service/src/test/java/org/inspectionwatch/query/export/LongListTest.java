package org.inspectionwatch.query.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The heap that a file needs does not grow with its rows; {@code -Dexport.rows=1000000} for a release. */
class LongListTest {
    private static final int ROWS = Integer.getInteger("export.rows", 100_000);
    private static final int FIRST = 10_000;
    private static final long LEEWAY = 8L << 20;
    private static final Sheet<Row> SHEET = new Sheet<>(
            "rows",
            List.of(
                    Column.text("id", Row::id),
                    Column.text("text", Row::text),
                    Column.link("link", Row::text),
                    Column.date("day", Row::day),
                    Column.number("number", Row::number)));

    @ParameterizedTest
    @EnumSource(value = Format.class, names = "JSON", mode = EnumSource.Mode.EXCLUDE)
    void a_long_list_needs_no_more_heap_than_a_short_one(Format format) throws IOException {
        List<Long> heap = new ArrayList<>();

        Downloads.write(
                format,
                SHEET,
                taker -> {
                    for (int i = 1; i <= ROWS; i++) {
                        taker.take(new Row("row-" + i, "https://example.org/" + i, LocalDate.EPOCH.plusDays(i), i));
                        if (i == FIRST || i == ROWS) {
                            heap.add(usedHeap());
                        }
                    }
                },
                OutputStream.nullOutputStream());

        assertThat(heap.getLast() - heap.getFirst()).isLessThan(LEEWAY);
    }

    private static long usedHeap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private record Row(String id, String text, LocalDate day, Integer number) {}
}
