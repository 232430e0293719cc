package org.inspectionwatch.query.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.inspectionwatch.contracts.InvalidEventException;
import org.junit.jupiter.api.Test;

class PersistenceTest {
    private final Persistence persistence = new Persistence();

    @Test
    void a_record_waits_while_the_database_is_away() throws InvalidEventException, InterruptedException {
        AtomicInteger tries = new AtomicInteger();

        persistence.untilStored("event", () -> {
            if (tries.incrementAndGet() < 3) {
                throw failure("08006");
            }
        });

        assertThat(tries).hasValue(3);
    }

    @Test
    void a_record_that_the_database_refuses_is_invalid() {
        assertThatThrownBy(() -> persistence.untilStored("event", () -> {
                    throw failure("22P05");
                }))
                .isInstanceOf(InvalidEventException.class)
                .hasMessageContaining("event cannot be stored");
    }

    @Test
    void a_fault_of_our_own_is_not_tried_again() {
        assertThatThrownBy(() -> persistence.untilStored("event", () -> {
                    throw new IllegalStateException("a bug");
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    private static RuntimeException failure(String sqlState) {
        return new IllegalStateException(new SQLException("refused", sqlState));
    }
}
