package org.inspectionwatch.testsupport.contract;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** What a service answers while its database is away. */
public final class Outage {
    private static final int UNAVAILABLE = 503;

    private final ContractCheck contract = ContractCheck.ofService();
    private final Asking asking;

    /** As for {@link Asking}; nothing that is asked for needs to be there. */
    public Outage(String key, UnaryOperator<String> placeholders, Map<String, String> needed) {
        asking = new Asking(key, placeholders, needed);
    }

    /** Operations that declare 503 and answer otherwise, or do not say when to come back. */
    public List<String> otherAnswers(BiPredicate<OpenApiOperation, Integer> asked) {
        return contract.otherAnswers(
                (operation, status) -> status == UNAVAILABLE && asked.test(operation, status), (operation, status) -> {
                    Response response = asking.once(operation);
                    if (response.statusCode() == status && response.header("Retry-After") == null) {
                        throw new AssertionError("no Retry-After");
                    }
                    return List.of(response.statusCode());
                });
    }

    /** What is logged meanwhile. */
    public static List<String> logged(Runnable work) {
        List<String> lines = new ArrayList<>();
        Handler handler = new Handler() {
            private final SimpleFormatter formatter = new SimpleFormatter();

            @Override
            public synchronized void publish(LogRecord record) {
                lines.add(formatter.formatMessage(record));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger root = Logger.getLogger("");
        root.addHandler(handler);
        try {
            work.run();
        } finally {
            root.removeHandler(handler);
        }
        synchronized (handler) {
            return List.copyOf(lines);
        }
    }
}
