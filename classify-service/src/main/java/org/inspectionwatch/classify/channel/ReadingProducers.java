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
    PublicationReader publicationReader() {
        return PublicationReader.ofReferenceData();
    }

    @Produces
    @Singleton
    ReadingEvents readingEvents() {
        return new ReadingEvents(ReaderVersion.CURRENT, Taxonomy.load().version());
    }
}
