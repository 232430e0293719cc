package org.inspectionwatch.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

/** What tests say of fetches that fail. */
final class FailedFetch {
    private FailedFetch() {}

    static void assertFailed(FetchOutcome outcome, FetchFailure kind) {
        assertFailed(outcome, kind, "");
    }

    static void assertFailed(FetchOutcome outcome, FetchFailure kind, String message) {
        assertThat(outcome).asInstanceOf(type(FetchOutcome.Failed.class)).satisfies(failed -> {
            assertThat(failed.kind()).as(failed.message()).isEqualTo(kind);
            assertThat(failed.message()).contains(message).endsWith(".");
        });
    }
}
