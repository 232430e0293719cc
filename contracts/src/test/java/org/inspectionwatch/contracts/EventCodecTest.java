package org.inspectionwatch.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventCodecTest {

    @ParameterizedTest
    @EnumSource
    void an_event_comes_back_as_it_was_sent(EventType type) throws InvalidEventException {
        CloudEvent event = SampleEvents.of(type);

        EncodedEvent encoded = EventCodec.encode(event);

        assertThat(EventCodec.decode(encoded.headers(), encoded.value())).isEqualTo(event);
    }

    @Test
    void attributes_are_headers() {
        EncodedEvent encoded = EventCodec.encode(SampleEvents.of(EventType.RATING_CHANGED));

        assertThat(encoded.headers())
                .containsOnly(
                        Map.entry("ce_specversion", "1.0"),
                        Map.entry("ce_id", "id-rating.changed"),
                        Map.entry("ce_type", "rating.changed"),
                        Map.entry("ce_source", "/query-service"),
                        Map.entry("ce_subject", "sampleshire"),
                        Map.entry("ce_time", "2019-05-08T09:12:44Z"),
                        Map.entry("ce_dataschema", "urn:inspectionwatch:rating.changed:v1"),
                        Map.entry("content-type", "application/json"));
    }

    @Test
    void the_same_event_is_the_same_bytes() {
        assertThat(EventCodec.encode(SampleEvents.publicationOf(500)).value())
                .isEqualTo(EventCodec.encode(SampleEvents.publicationOf(500)).value());
    }

    @Test
    void a_large_value_is_compressed() throws Exception {
        CloudEvent event = SampleEvents.publicationOf(1000);

        EncodedEvent encoded = EventCodec.encode(event);

        assertThat(encoded.headers()).containsEntry("content-encoding", "gzip");
        byte[] json = new GZIPInputStream(new ByteArrayInputStream(encoded.value())).readAllBytes();
        assertThat(json).isEqualTo(ContractJson.mapper().writeValueAsBytes(event.data()));
        assertThat(encoded.value().length).isLessThan(json.length / 4);
        assertThat(EventCodec.decode(encoded.headers(), encoded.value())).isEqualTo(event);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ce_type", "ce_id", "ce_subject", "ce_time"})
    void a_record_without_an_attribute_is_no_event(String header) {
        Map<String, String> headers = headers();
        headers.remove(header);
        assertRejected(headers, value(), "header " + header + " is missing");

        headers.put(header, "");
        assertRejected(headers, value(), "header " + header + " is missing");
    }

    @Test
    void an_unknown_type_is_named() {
        Map<String, String> headers = headers();
        headers.put("ce_type", "rating.guessed");

        assertRejected(headers, value(), "event type rating.guessed is not known here");
    }

    @Test
    void a_time_that_is_none_is_named() {
        Map<String, String> headers = headers();
        headers.put("ce_time", "yesterday");

        assertRejected(headers, value(), "ce_time of id-rating.changed is no time");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{", "{\"rating_change\":{\"steps\":0}}", "\u0000"})
    void data_of_another_shape_is_rejected(String json) {
        assertThatExceptionOfType(InvalidEventException.class)
                .isThrownBy(() -> EventCodec.decode(headers(), json.getBytes(StandardCharsets.UTF_8)))
                .withMessageContaining("rating.changed id-rating.changed");
    }

    @Test
    void a_value_that_claims_to_be_compressed_and_is_not_is_rejected() {
        Map<String, String> headers = headers();
        headers.put("content-encoding", "gzip");

        assertThatExceptionOfType(InvalidEventException.class)
                .isThrownBy(() -> EventCodec.decode(headers, value()))
                .withMessageContaining("cannot be read");
    }

    @Test
    void a_value_that_unpacks_without_end_is_rejected() throws IOException {
        Map<String, String> headers = headers();
        headers.put("content-encoding", "gzip");

        byte[] bomb = blanks(257);

        assertThat(bomb.length).isLessThan(1 << 20);
        assertThatExceptionOfType(InvalidEventException.class)
                .isThrownBy(() -> EventCodec.decode(headers, bomb))
                .withMessageContaining("it unpacks to more than 268435456 bytes");
    }

    @Test
    void data_of_another_type_makes_no_event() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CloudEvent(EventType.RATING_CHANGED, "id", "subject", Instant.EPOCH, "text"))
                .withMessageContaining("rating.changed carries RatingChanged");
    }

    private static void assertRejected(Map<String, String> headers, byte[] value, String message) {
        assertThatExceptionOfType(InvalidEventException.class)
                .isThrownBy(() -> EventCodec.decode(headers, value))
                .withMessageContaining(message);
    }

    private static Map<String, String> headers() {
        return new HashMap<>(
                EventCodec.encode(SampleEvents.of(EventType.RATING_CHANGED)).headers());
    }

    private static byte[] value() {
        return EventCodec.encode(SampleEvents.of(EventType.RATING_CHANGED)).value();
    }

    private static byte[] blanks(int megabytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            byte[] megabyte = new byte[1 << 20];
            Arrays.fill(megabyte, (byte) ' ');
            for (int i = 0; i < megabytes; i++) {
                out.write(megabyte);
            }
        }
        return packed.toByteArray();
    }
}
