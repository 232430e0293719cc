package org.inspectionwatch.query.push;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.ToIntFunction;
import org.inspectionwatch.contracts.ContractJson;

/** A subscriber's endpoint. */
final class Receiver implements AutoCloseable {
    /** In place of an answer the connection is closed. */
    static final int CUT = 0;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private volatile ToIntFunction<Received> answers = message -> 204;

    record Received(String id, String timestamp, String signature, String body) {
        JsonNode event() {
            try {
                return ContractJson.mapper().readTree(body);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }

        boolean signedBy(String secret) {
            return IndependentVerifier.verifies(secret, id, timestamp, body, signature);
        }
    }

    Receiver(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 100);
        server.setExecutor(threads);
        server.createContext("/", this::take);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/events";
    }

    void answer(ToIntFunction<Received> status) {
        answers = status;
    }

    List<Received> received() {
        return List.copyOf(received);
    }

    private void take(HttpExchange exchange) throws IOException {
        Received message = new Received(
                exchange.getRequestHeaders().getFirst("webhook-id"),
                exchange.getRequestHeaders().getFirst("webhook-timestamp"),
                exchange.getRequestHeaders().getFirst("webhook-signature"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        int status;
        synchronized (received) {
            received.add(message);
            status = answers.applyAsInt(message);
        }
        if (status == CUT) {
            throw new IOException("cut off");
        }
        byte[] words = "as the test wants".getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, status == 204 ? -1 : words.length);
        if (status != 204) {
            exchange.getResponseBody().write(words);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
