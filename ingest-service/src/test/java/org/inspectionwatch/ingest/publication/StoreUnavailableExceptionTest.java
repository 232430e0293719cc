package org.inspectionwatch.ingest.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoreUnavailableExceptionTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"08006", "53300", "57P01", "58030"})
    void a_database_that_is_away_or_full_is_an_outage(String sqlState) {
        RuntimeException fault = new IllegalStateException(new SQLException("away", sqlState));

        assertThat(StoreUnavailableException.of(fault))
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessage("the database can't be used: away")
                .hasCause(fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"22P05", "23514", "42P01"})
    void data_that_the_database_refuses_is_no_outage(String sqlState) {
        RuntimeException fault = new IllegalStateException(new SQLException("refused", sqlState));

        assertThat(StoreUnavailableException.of(fault)).isSameAs(fault);
    }

    @Test
    void a_fault_that_is_none_of_the_database_stays_what_it_is() {
        RuntimeException fault = new IllegalStateException("other");

        assertThat(StoreUnavailableException.of(fault)).isSameAs(fault);
    }
}
