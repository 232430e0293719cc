package org.inspectionwatch.query.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.contracts.reference.Frameworks;
import org.inspectionwatch.contracts.reference.Reorganisations;
import org.inspectionwatch.contracts.reference.Taxonomy;
import org.inspectionwatch.messaging.Outbox;
import org.inspectionwatch.query.change.Comparer;
import org.inspectionwatch.query.notice.Successions;
import org.inspectionwatch.query.register.RegisterResolver;
import org.jdbi.v3.core.Jdbi;

/** Beans made of classes that know nothing of the container. */
@ApplicationScoped
class Produced {
    /** Days are English days: a report of today is out when it is today in England. */
    @Produces
    @Singleton
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/London"));
    }

    @Produces
    @Singleton
    Jdbi jdbi(DataSource dataSource) {
        return Jdbi.create(dataSource);
    }

    @Produces
    @Singleton
    Outbox outbox() {
        return new Outbox();
    }

    @Produces
    @Singleton
    Authorities authorities() {
        return Authorities.load();
    }

    @Produces
    @Singleton
    Frameworks frameworks() {
        return Frameworks.load();
    }

    @Produces
    @Singleton
    Taxonomy taxonomy() {
        return Taxonomy.load();
    }

    @Produces
    @Singleton
    RegisterResolver resolver(Frameworks frameworks) {
        return new RegisterResolver(frameworks);
    }

    @Produces
    @Singleton
    Successions successions(Authorities authorities) {
        return new Successions(authorities, Reorganisations.load());
    }

    @Produces
    @Singleton
    Comparer comparer(Frameworks frameworks) {
        return new Comparer(frameworks);
    }
}
