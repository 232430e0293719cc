package org.inspectionwatch.query.answer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The answers of one version of the register; those of an older one are dropped as a whole. */
@ApplicationScoped
class KeptAnswers {
    /** Bytes of all answers together; with more than that, keeping begins anew. */
    private static final int ROOM = 32 << 20;

    private static final int LARGEST = 1 << 20;

    private volatile Generation generation = new Generation(new RegisterState(-1, 0));

    /** The answer to that question in that state of the register, or null. */
    @Nullable
    Answer get(RegisterState state, String question) {
        Generation current = generation;
        return current.state.equals(state) ? current.answers.get(question) : null;
    }

    /** Keeps it, unless the register was in a later state already or the answer is very large. */
    void put(RegisterState state, String question, Answer answer) {
        if (answer.body().length > LARGEST) {
            return;
        }
        Generation current = at(state);
        if (current != null
                && current.answers.put(question, answer) == null
                && current.bytes.addAndGet(answer.body().length) > ROOM) {
            generation = new Generation(state);
        }
    }

    private synchronized @Nullable Generation at(RegisterState state) {
        if (state.isAfter(generation.state)) {
            generation = new Generation(state);
        }
        return generation.state.equals(state) ? generation : null;
    }

    private static final class Generation {
        private final RegisterState state;
        private final Map<String, Answer> answers = new ConcurrentHashMap<>();
        private final AtomicInteger bytes = new AtomicInteger();

        Generation(RegisterState state) {
            this.state = state;
        }
    }
}
