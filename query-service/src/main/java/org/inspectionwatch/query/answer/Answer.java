package org.inspectionwatch.query.answer;

import java.util.List;
import java.util.Map;

/**
 * An answer as it was given.
 *
 * @param tag its name
 * @param headers its headers that follow from the body or the operation, such as Content-Type
 * @param body never changed
 */
record Answer(AnswerTag tag, Map<String, List<Object>> headers, byte[] body) {
    Answer {
        headers = Map.copyOf(headers);
    }
}
