package org.inspectionwatch.ingest.fetch;

/** What came of one GET. */
sealed interface Answer {

    /**
     * @param body whole and decompressed with status 200; empty with every other one
     * @param bytesSent of the body, as they came
     */
    record Received(int status, ResponseHeaders headers, byte[] body, long bytesSent) implements Answer {}

    /**
     * @param message the end of the sentence "... could not be fetched: "
     */
    record Fault(FetchFailure kind, String message) implements Answer {}
}
