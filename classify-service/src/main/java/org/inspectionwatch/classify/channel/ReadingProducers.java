package org.inspectionwatch.classify.channel;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.inspectionwatch.classify.publication.PublicationReader;
import org.inspectionwatch.classify.publication.ReaderVersion;
import org.inspectionwatch.classify.publication.ReadingEvents;
import org.inspectionwatch.contracts.reference.Taxonomy;

/** Makes the pure reading code available to the channel. */
class ReadingProducers {

    @Produces
    @Singleton
    Taxonomy taxonomy() {
        return Taxonomy.load();
    }

    @Produces
    @Singleton
    PublicationReader publicationReader(Taxonomy taxonomy) {
        return PublicationReader.of(taxonomy);
    }

    @Produces
    @Singleton
    ReadingEvents readingEvents(Taxonomy taxonomy) {
        return new ReadingEvents(ReaderVersion.CURRENT, taxonomy.version());
    }
}
