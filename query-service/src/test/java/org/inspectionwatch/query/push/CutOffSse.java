package org.inspectionwatch.query.push;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Is disconnected in the middle of streams, and forgets at times the last few messages that it had. */
final class CutOffSse extends CutOffConsumer {
    private static final int FORGETS_AT_MOST = 3;

    private final URI stream;
    private String lastEventId;

    CutOffSse(URI root, CutOffTest.Flow flow) {
        super(flow);
        lastEventId = String.valueOf(flow.after());
        stream = root.resolve("/api/v1/events/stream");
    }

    @Override
    void consume() {
        while (!complete()) {
            int length = 1 + random.nextInt(flow.most());
            List<String> positions = new ArrayList<>(List.of(lastEventId));
            try (SseReader reader = new SseReader(stream, lastEventId)) {
                reader.readWhile(message -> {
                    JsonNode event = EventStreamTest.json(message);
                    take(event.at("/subject").asText(), event.at("/id").asText());
                    positions.add(message.id());
                    return positions.size() <= length && !complete();
                });
            }
            lastEventId = positions.get(Math.max(0, positions.size() - 1 - random.nextInt(FORGETS_AT_MOST + 1)));
            cut();
        }
    }
}
