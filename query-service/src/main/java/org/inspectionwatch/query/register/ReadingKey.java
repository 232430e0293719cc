package org.inspectionwatch.query.register;

import java.util.Comparator;
import org.inspectionwatch.contracts.event.PublicationRef;
import org.inspectionwatch.contracts.event.Reading;

/**
 * Which reading of a publication; ordered from the one that counts least to the one that counts most.
 *
 * @param revision of the publication
 * @param readerVersion of the reading rules
 * @param taxonomyVersion of the themes
 */
public record ReadingKey(int revision, int readerVersion, int taxonomyVersion) implements Comparable<ReadingKey> {
    private static final Comparator<ReadingKey> ORDER = Comparator.comparingInt(ReadingKey::revision)
            .thenComparingInt(ReadingKey::readerVersion)
            .thenComparingInt(ReadingKey::taxonomyVersion);

    public static ReadingKey of(PublicationRef publication, Reading reading) {
        return new ReadingKey(publication.revision(), reading.readerVersion(), reading.taxonomyVersion());
    }

    @Override
    public int compareTo(ReadingKey other) {
        return ORDER.compare(this, other);
    }
}
