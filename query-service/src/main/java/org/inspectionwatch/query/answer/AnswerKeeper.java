package org.inspectionwatch.query.answer;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;

/** Keeps what operations answer, byte for byte. */
@Kept
@Provider
class AnswerKeeper implements WriterInterceptor {
    private final KeptAnswers kept;

    AnswerKeeper(KeptAnswers kept) {
        this.kept = kept;
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext response) throws IOException {
        Object question = response.getProperty(KeptAnswerFilter.QUESTION);
        Object state = response.getProperty(KeptAnswerFilter.STATE);
        Object tag = response.getProperty(KeptAnswerFilter.TAG);
        if (!(question instanceof String asked)
                || !(state instanceof RegisterState at)
                || !(tag instanceof AnswerTag named)) {
            response.proceed();
            return;
        }
        OutputStream client = response.getOutputStream();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        response.setOutputStream(body);
        response.proceed();
        byte[] bytes = body.toByteArray();
        client.write(bytes);
        kept.put(at, asked, new Answer(named, headers(response), bytes));
    }

    private static Map<String, List<Object>> headers(WriterInterceptorContext response) {
        return response.getHeaders().entrySet().stream()
                .collect(Collectors.toMap(Entry::getKey, entry -> List.copyOf(entry.getValue())));
    }
}
