package org.inspectionwatch.query.event;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.POJONode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.inspectionwatch.contracts.EventType;
import org.inspectionwatch.query.eventlog.LoggedEvent;
import org.inspectionwatch.query.wiring.Json;

/**
 * An event as CloudEvents 1.0 in structured mode, the JSON that streams, webhooks and the list of events have in common.
 *
 * @param specVersion 1.0
 * @param id same on every channel: drop what was seen before by it
 * @param source service that tells it
 * @param type such as {@code rating.changed}
 * @param subject authority id
 * @param time when it happened
 * @param dataSchema names the JSON Schema of the data
 * @param dataContentType {@code application/json}
 * @param position in the log; grows with every event, and gaps mean nothing
 * @param data as the schema says, in the words of the log
 */
@Schema(name = "CloudEvent", description = "CloudEvents 1.0, structured mode")
public record EventDocument(
        @JsonProperty("specversion") String specVersion,
        @JsonProperty("id") String id,
        @JsonProperty("source") String source,
        @JsonProperty("type") String type,
        @JsonProperty("subject") String subject,
        @JsonProperty("time") Instant time,
        @JsonProperty("dataschema") String dataSchema,
        @JsonProperty("datacontenttype") String dataContentType,
        @JsonProperty("position") long position,

        @JsonProperty("data") @Schema(implementation = Object.class)
        JsonNode data) {

    /** The event of the log in this form. */
    public static EventDocument of(LoggedEvent event) {
        EventType type = EventType.of(event.type()).orElseThrow();
        return new EventDocument(
                "1.0",
                event.eventId(),
                type.source(),
                event.type(),
                event.authorityId(),
                event.time(),
                type.dataSchema(),
                "application/json",
                event.position(),
                new POJONode(new RawValue(event.data())));
    }

    /** One line of JSON. */
    public String json() {
        return Json.write(this);
    }
}
