package org.inspectionwatch.contracts;

/** Names of the Kafka topics; keys, retention and event types of each are in asyncapi.yaml. */
public final class Topics {
    /** Key: publication id. */
    public static final String PUBLICATIONS = "publications";
    /** Key: authority id, or {@link #UNRESOLVED}. */
    public static final String FINDINGS = "findings";
    /** Key: authority id. */
    public static final String RATING_CHANGES = "rating-changes";
    /** Compacted. Key: authority id and judgement line, see {@code rating_id}. */
    public static final String RATINGS = "ratings";
    /** What could not be processed of {@code publications}. */
    public static final String PUBLICATIONS_DLQ = "publications.dlq";
    /** What could not be processed of {@code findings}. */
    public static final String FINDINGS_DLQ = "findings.dlq";
    /** Key on {@code findings} of what names no authority that we know. */
    public static final String UNRESOLVED = "unresolved";

    private Topics() {}
}
