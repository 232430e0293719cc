package org.inspectionwatch.ingest.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A site on loopback that answers byte for byte what a test tells it to, and keeps a ledger of who asked for what. */
final class RawSite implements AutoCloseable {
    private final ServerSocket server;
    private final Map<String, Script> scripts = new ConcurrentHashMap<>();
    private final List<Asked> ledger = new CopyOnWriteArrayList<>();
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger mostOpen = new AtomicInteger();

    RawSite() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        scripts.put("/robots.txt", saying(404, ""));
        Thread.ofVirtual().start(this::accept);
    }

    URI at(String path) {
        return URI.create("http://" + host() + path);
    }

    String host() {
        return "127.0.0.1:" + server.getLocalPort();
    }

    RawSite answer(String path, Script script) {
        scripts.put(path, script);
        return this;
    }

    /** Answers one after the other, the last one for ever. */
    RawSite answer(String path, Script first, Script second) {
        AtomicInteger asked = new AtomicInteger();
        return answer(path, (request, out) -> (asked.getAndIncrement() == 0 ? first : second).play(request, out));
    }

    /** Requests in the order in which they came. */
    List<Asked> ledger() {
        return List.copyOf(ledger);
    }

    List<String> paths() {
        return ledger.stream().map(Asked::path).toList();
    }

    /** Most connections that were open at one time. */
    int mostOpen() {
        return mostOpen.get();
    }

    static Script raw(String response) {
        return (request, out) -> out.write(response.getBytes(StandardCharsets.ISO_8859_1));
    }

    static Script saying(int status, String headers) {
        return raw("HTTP/1.1 " + status + " Status\r\n" + headers + "Content-Length: 0\r\n\r\n");
    }

    static Script page(String html) {
        return content("text/html; charset=utf-8", "", html.getBytes(StandardCharsets.UTF_8));
    }

    static Script content(String type, String headers, byte[] body) {
        return (request, out) -> {
            out.write(("HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n" + headers + "Content-Length: " + body.length
                            + "\r\n\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1));
            out.write(body);
        };
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                Thread.ofVirtual().start(() -> serve(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        mostOpen.accumulateAndGet(open.incrementAndGet(), Math::max);
        try (socket) {
            Asked asked = read(socket);
            ledger.add(asked);
            scripts.getOrDefault(asked.path(), saying(404, "")).play(asked, socket.getOutputStream());
            socket.getOutputStream().flush();
        } catch (IOException left) {
            // Callers leave when they have had enough: that is what many tests are about.
        } finally {
            open.decrementAndGet();
        }
    }

    private static Asked read(Socket socket) throws IOException {
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
        String line = reader.readLine();
        if (line == null) {
            throw new IOException("no request");
        }
        long at = System.nanoTime();
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String header = reader.readLine(); header != null && !header.isEmpty(); header = reader.readLine()) {
            int colon = header.indexOf(':');
            headers.put(header.substring(0, colon), header.substring(colon + 1).strip());
        }
        return new Asked(line.split(" ", 3)[1], headers, at);
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a response, headers and all. */
    @FunctionalInterface
    interface Script {

        void play(Asked request, OutputStream out) throws IOException;
    }

    /**
     * One request.
     *
     * @param at by {@link System#nanoTime()}
     */
    record Asked(String path, Map<String, String> headers, long at) {}
}
