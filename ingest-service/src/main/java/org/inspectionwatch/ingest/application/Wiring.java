package org.inspectionwatch.ingest.application;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.inspectionwatch.ingest.text.TextExtractor;
import org.inspectionwatch.messaging.KafkaSettings;
import org.jdbi.v3.core.Jdbi;

/** Makes what comes from libraries and from pure code. */
final class Wiring {

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    Jdbi jdbi(DataSource dataSource) {
        return Jdbi.create(dataSource);
    }

    @Produces
    @Singleton
    TextExtractor textExtractor(Clock clock) {
        return TextExtractor.standard(clock);
    }

    @Produces
    @Singleton
    KafkaSettings kafkaSettings(Config config) {
        return new KafkaSettings(name -> config.getOptionalValue(name, String.class));
    }
}
