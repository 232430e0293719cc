package org.inspectionwatch.contracts;

/** Kafka header names of CloudEvents 1.0 in binary mode, and of the content coding of the value. */
public final class CloudEventHeaders {
    public static final String SPEC_VERSION = "ce_specversion";
    public static final String ID = "ce_id";
    public static final String TYPE = "ce_type";
    public static final String SOURCE = "ce_source";
    public static final String SUBJECT = "ce_subject";
    public static final String TIME = "ce_time";
    public static final String DATA_SCHEMA = "ce_dataschema";
    public static final String CONTENT_TYPE = "content-type";
    /** {@code gzip} where the value is compressed, else absent; HTTP's header of that name. */
    public static final String CONTENT_ENCODING = "content-encoding";

    private CloudEventHeaders() {}
}
