package org.inspectionwatch.contracts;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Events to and from Kafka records: CloudEvents 1.0, binary mode, JSON data. */
public final class EventCodec {
    /** Values above this many bytes are compressed; below it gzip saves too little. */
    private static final int COMPRESS_ABOVE = 8 * 1024;
    /** No value unpacks to more than this many bytes: a guard against decompression bombs. */
    private static final int MAX_DATA_BYTES = 256 * 1024 * 1024;

    private static final String GZIP = "gzip";

    private EventCodec() {}

    public static EncodedEvent encode(CloudEvent event) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(CloudEventHeaders.SPEC_VERSION, "1.0");
        headers.put(CloudEventHeaders.ID, event.id());
        headers.put(CloudEventHeaders.TYPE, event.type().type());
        headers.put(CloudEventHeaders.SOURCE, event.type().source());
        headers.put(CloudEventHeaders.SUBJECT, event.subject());
        headers.put(CloudEventHeaders.TIME, event.time().toString());
        headers.put(CloudEventHeaders.DATA_SCHEMA, event.type().dataSchema());
        headers.put(CloudEventHeaders.CONTENT_TYPE, "application/json");
        try {
            byte[] json = ContractJson.mapper().writeValueAsBytes(event.data());
            if (json.length <= COMPRESS_ABOVE) {
                return new EncodedEvent(headers, json);
            }
            headers.put(CloudEventHeaders.CONTENT_ENCODING, GZIP);
            return new EncodedEvent(headers, gzip(json));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a record.
     *
     * @throws InvalidEventException where an attribute is missing, the type is not known, or the value does not fit it
     */
    public static CloudEvent decode(Map<String, String> headers, byte[] value) throws InvalidEventException {
        String typeName = required(headers, CloudEventHeaders.TYPE);
        EventType type = EventType.of(typeName)
                .orElseThrow(() -> new InvalidEventException("event type " + typeName + " is not known here"));
        String id = required(headers, CloudEventHeaders.ID);
        String subject = required(headers, CloudEventHeaders.SUBJECT);
        try {
            Instant time = Instant.parse(required(headers, CloudEventHeaders.TIME));
            byte[] json = GZIP.equals(headers.get(CloudEventHeaders.CONTENT_ENCODING)) ? gunzip(value) : value;
            Object data = ContractJson.mapper().readValue(json, type.dataType());
            if (data == null) {
                throw new InvalidEventException(typeName + " " + id + " carries no data");
            }
            return new CloudEvent(type, id, subject, time, data);
        } catch (DateTimeParseException e) {
            throw new InvalidEventException(CloudEventHeaders.TIME + " of " + id + " is no time", e);
        } catch (IOException | RuntimeException e) {
            throw new InvalidEventException(
                    "the data of " + typeName + " " + id + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static String required(Map<String, String> headers, String name) throws InvalidEventException {
        String value = headers.get(name);
        if (value == null || value.isEmpty()) {
            throw new InvalidEventException("header " + name + " is missing");
        }
        return value;
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 4);
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static byte[] gunzip(byte[] bytes) throws IOException {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            byte[] unpacked = in.readNBytes(MAX_DATA_BYTES + 1);
            if (unpacked.length > MAX_DATA_BYTES) {
                throw new IOException("it unpacks to more than " + MAX_DATA_BYTES + " bytes");
            }
            return unpacked;
        }
    }
}
