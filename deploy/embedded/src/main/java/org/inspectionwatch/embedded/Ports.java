package org.inspectionwatch.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** Finds ports of the loopback address that nothing listens on; another process may take one before the caller does. */
public final class Ports {
    private static final int ANY = 0;

    private Ports() {}

    /** A free port. */
    public static int free() {
        return freeOrOther(List.of(ANY)).getFirst();
    }

    /** Whether a server could listen on this port of the loopback address now. */
    public static boolean isFree(int port) {
        try (ServerSocket socket = bind(port)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    /**
     * A port for each preferred one: that very port where it is free, else any other. No two are the same.
     *
     * @param preferred ports from 1 to 65535, or 0 where any will do
     */
    public static List<Integer> freeOrOther(List<Integer> preferred) {
        List<ServerSocket> sockets = new ArrayList<>();
        try {
            for (int port : preferred) {
                sockets.add(bindOrOther(port));
            }
            return sockets.stream().map(ServerSocket::getLocalPort).toList();
        } catch (IOException noPort) {
            throw new EmbeddedServerException("This machine has no free port on its loopback address.", noPort);
        } finally {
            sockets.forEach(Ports::release);
        }
    }

    private static ServerSocket bindOrOther(int port) throws IOException {
        try {
            return bind(port);
        } catch (IOException taken) {
            return bind(ANY);
        }
    }

    private static ServerSocket bind(int port) throws IOException {
        ServerSocket socket = new ServerSocket();
        try {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port));
            return socket;
        } catch (IOException taken) {
            release(socket);
            throw taken;
        }
    }

    private static void release(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException unlikely) {
            throw new EmbeddedServerException("A port could not be released.", unlikely);
        }
    }
}
