package org.inspectionwatch.ingest.fetch;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpStatus;
import org.inspectionwatch.outbound.GuardedClient;

/** Sends one GET over a connection of its own and takes the answer, within bounds of time and size. */
final class Exchange {
    /** A host that is silent for so long sends nothing any more. */
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(30);

    private final GuardedClient clients;

    Exchange(GuardedClient clients) {
        this.clients = clients;
    }

    /** Never throws for what the remote side does. */
    Answer ask(Question question) {
        HttpGet get;
        try {
            get = new HttpGet(question.address());
        } catch (IllegalArgumentException e) {
            return new Answer.Fault(FetchFailure.BAD_ADDRESS, "no request can be made of it, " + e.getMessage());
        }
        question.headers().forEach(get::setHeader);
        get.setHeader(HttpHeaders.ACCEPT_ENCODING, "gzip");
        Deadline deadline = Deadline.cancelling(get, question.deadline());
        Duration silence = question.deadline().compareTo(LONGEST_SILENCE) < 0 ? question.deadline() : LONGEST_SILENCE;
        try (deadline;
                CloseableHttpClient client = clients.open(question.guard(), silence)) {
            return new Sending(client, get, question.body()).send(deadline);
        } catch (IOException closing) {
            return new Answer.Fault(FetchFailure.NO_CONNECTION, "the connection could not be closed");
        }
    }

    /** One request on its way. */
    private record Sending(CloseableHttpClient client, HttpGet get, BodyLimit limit) {

        /** Ends by cancelling: closing a response or its body in good order would read on to their end. */
        Answer send(Deadline deadline) {
            boolean answered = false;
            try {
                ClassicHttpResponse response = client.executeOpen(null, get, null);
                answered = true;
                Answer answer = receive(response);
                return deadline.passed() ? Deadline.FAULT : answer;
            } catch (IOException e) {
                return deadline.passed() ? Deadline.FAULT : Faults.of(e, answered);
            } finally {
                get.cancel();
            }
        }

        private Answer receive(ClassicHttpResponse response) throws IOException {
            ResponseHeaders headers = headers(response);
            HttpEntity entity = response.getEntity();
            if (response.getCode() != HttpStatus.SC_OK || entity == null) {
                return new Answer.Received(response.getCode(), headers, new byte[0], 0);
            }
            Body body = new Body(
                    entity.getContent(),
                    headers.first(HttpHeaders.CONTENT_ENCODING).orElse(""));
            return new Answer.Received(response.getCode(), headers, body.read(limit), body.bytesSent());
        }

        private static ResponseHeaders headers(ClassicHttpResponse response) {
            Map<String, List<String>> fields = new HashMap<>();
            for (Header header : response.getHeaders()) {
                fields.computeIfAbsent(header.getName(), absent -> new ArrayList<>())
                        .add(header.getValue() == null ? "" : header.getValue());
            }
            return new ResponseHeaders(fields);
        }
    }
}
