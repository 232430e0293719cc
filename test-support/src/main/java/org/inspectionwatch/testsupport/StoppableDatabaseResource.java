package org.inspectionwatch.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Gives the Quarkus application under test a PostgreSQL of its own, and its test a field of type {@link StoppableDatabase}. */
public final class StoppableDatabaseResource implements QuarkusTestResourceLifecycleManager {
    private @Nullable StoppableDatabase database;

    @Override
    public Map<String, String> start() {
        try {
            Path folder = Files.createTempDirectory("inspection-watch-outage-");
            StoppableDatabase started = new StoppableDatabase(folder);
            AtExit.closeThenDelete(started, folder);
            database = started;
            return Map.of(
                    "quarkus.datasource.jdbc.url", started.server().jdbcUrl("postgres"),
                    "quarkus.datasource.username", started.server().username(),
                    "quarkus.datasource.password", started.server().password());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(
                Objects.requireNonNull(database), new TestInjector.MatchesType(StoppableDatabase.class));
    }

    @Override
    public void stop() {
        Objects.requireNonNull(database).close();
    }
}
