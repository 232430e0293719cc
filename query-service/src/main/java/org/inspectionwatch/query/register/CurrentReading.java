package org.inspectionwatch.query.register;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which reading of a publication counts. Of the newest revision the best reader counts, once all its parts are there.
 * A revision that gave nothing does not take away what an older one said: an error page in place of a report is no
 * statement about the inspection. A better reader that finds nothing in the same revision does take it away, and so does the
 * publisher who withdraws it; a revision after a withdrawn one counts again.
 *
 * @param findings the reading whose findings count, or null where none does
 * @param failed the complete reading newer than {@code findings} that gave nothing, or null
 */
public record CurrentReading(
        @Nullable ReadingKey findings, @Nullable ReadingKey failed) {

    /** Chooses among the parts of one publication that have arrived, in whatever order. */
    public static CurrentReading of(Collection<ReadingPart> arrived) {
        Optional<ReadingKey> withdrawn = arrived.stream()
                .filter(ReadingPart::withdrawn)
                .map(ReadingPart::key)
                .max(Comparator.naturalOrder());
        if (withdrawn.isEmpty()) {
            return ofStanding(arrived);
        }
        CurrentReading later = ofStanding(arrived.stream()
                .filter(part -> part.key().revision() > withdrawn.get().revision())
                .toList());
        return later.findings() == null && later.failed() == null ? new CurrentReading(null, withdrawn.get()) : later;
    }

    private static CurrentReading ofStanding(Collection<ReadingPart> arrived) {
        Map<ReadingKey, List<ReadingPart>> readings = new TreeMap<>(Comparator.reverseOrder());
        readings.putAll(arrived.stream().collect(Collectors.groupingBy(ReadingPart::key)));
        ReadingKey newestFailed = null;
        int failedRevision = 0;
        for (Map.Entry<ReadingKey, List<ReadingPart>> reading : readings.entrySet()) {
            ReadingKey key = reading.getKey();
            boolean betterReaderFailed = failedRevision == key.revision();
            if (betterReaderFailed || !complete(reading.getValue())) {
                continue;
            }
            if (reading.getValue().stream().noneMatch(ReadingPart::failed)) {
                return new CurrentReading(key, newestFailed);
            }
            newestFailed = newestFailed == null ? key : newestFailed;
            failedRevision = key.revision();
        }
        return new CurrentReading(null, newestFailed);
    }

    private static boolean complete(List<ReadingPart> parts) {
        int expected = parts.getFirst().parts();
        return IntStream.rangeClosed(1, expected)
                .allMatch(number -> parts.stream().anyMatch(part -> part.part() == number));
    }
}
