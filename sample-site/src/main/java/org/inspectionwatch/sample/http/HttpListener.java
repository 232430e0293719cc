package org.inspectionwatch.sample.http;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** Accepts connections on one address and hands each request, one after another on a connection, to a handler. */
public final class HttpListener implements AutoCloseable {
    private static final int BACKLOG = 50;

    private final ServerSocket server;
    private final Clock clock;
    private final AtomicLong connections;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private HttpListener(ServerSocket server, Clock clock, AtomicLong connections) {
        this.server = server;
        this.clock = clock;
        this.connections = connections;
    }

    /** What answers requests. */
    public interface Handler {
        /** A connection was opened. */
        default void opened(long connection) {}

        /** A connection has ended. */
        default void closed(long connection) {}

        /** @throws IOException where the client went away, or to cut the connection */
        void answer(Exchange exchange) throws IOException;
    }

    /**
     * Takes an address; connections wait until {@link #serve}.
     *
     * @param address port 0 takes a free one
     * @param connections counts connections over several listeners
     * @throws UncheckedIOException where the address is taken
     */
    public static HttpListener bind(InetSocketAddress address, Clock clock, AtomicLong connections) {
        try {
            ServerSocket server = new ServerSocket(address.getPort(), BACKLOG, address.getAddress());
            return new HttpListener(server, clock, connections);
        } catch (IOException taken) {
            throw new UncheckedIOException(
                    "The sample site cannot listen on " + address + ": " + taken.getMessage() + ".", taken);
        }
    }

    /** Begins to answer. */
    public void serve(Handler handler) {
        threads.execute(() -> accept(handler));
    }

    public int port() {
        return server.getLocalPort();
    }

    /** Ends all connections, also those that are being answered. */
    @Override
    public void close() {
        closeQuietly(server);
        open.forEach(HttpListener::closeQuietly);
        threads.shutdownNow();
        threads.close();
    }

    private void accept(Handler handler) {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                open.add(socket);
                threads.execute(() -> serve(socket, handler));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket, Handler handler) {
        long connection = connections.incrementAndGet();
        handler.opened(connection);
        try (socket;
                InputStream in = new BufferedInputStream(socket.getInputStream());
                BufferedOutputStream out = new BufferedOutputStream(socket.getOutputStream())) {
            boolean more = true;
            while (more) {
                Optional<HttpRequest> request = RequestReader.read(in);
                if (request.isEmpty()) {
                    return;
                }
                Exchange exchange = new Exchange(request.get(), connection, out, clock);
                handler.answer(exchange);
                out.flush();
                more = exchange.keepAlive();
            }
        } catch (IOException gone) {
            // The client went away, or the answer was cut on purpose: either way this connection is over.
            closeQuietly(socket);
        } finally {
            open.remove(socket);
            handler.closed(connection);
        }
    }

    private static void closeQuietly(AutoCloseable closeable) {
        try {
            closeable.close();
        } catch (Exception alreadyClosed) {
            // Nothing is left to do with it.
        }
    }
}
