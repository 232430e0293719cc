package org.inspectionwatch.ingest.fetch;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How a request ended. */
public sealed interface FetchOutcome {

    /**
     * Content, whole and decompressed, that passed every guard; status 200.
     *
     * @param hops every address on the way, the asked one first and the one that answered last
     * @param headers of the last answer
     * @param mediaType told from bytes and header; lower case, without parameters
     * @param body not copied, not to be changed
     * @param at when the last byte had come
     */
    record Fetched(List<URI> hops, ResponseHeaders headers, String mediaType, byte[] body, Instant at)
            implements FetchOutcome {

        public Fetched {
            hops = List.copyOf(hops);
        }

        /** Where the content was in the end. */
        public URI finalAddress() {
            return hops.getLast();
        }

        /** For the next request for the asked address. */
        public Validators validators() {
            return headers.validators(finalAddress());
        }
    }

    /**
     * The host says that the known version is the current one.
     *
     * @param validators for the next request
     */
    record Unchanged(List<URI> hops, Validators validators, Instant at) implements FetchOutcome {

        public Unchanged {
            hops = List.copyOf(hops);
        }
    }

    /**
     * Nothing to take for content.
     *
     * @param message one sentence that names the address
     * @param retryAfter before which trying again is of no use; empty where nobody said
     */
    record Failed(FetchFailure kind, String message, Optional<Duration> retryAfter) implements FetchOutcome {}
}
