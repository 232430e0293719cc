package org.inspectionwatch.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Finds ports of the loopback address that nothing listens on. */
public final class Ports {
    private static final int ANY = 0;

    private Ports() {}

    /** A free port; another process may take it before the caller does. */
    public static int free() {
        try {
            return bindAndRelease(ANY);
        } catch (IOException noPort) {
            throw new EmbeddedServerException("This machine has no free port on its loopback address.", noPort);
        }
    }

    /** The preferred port where it is free, else any other. */
    public static int freeOrOther(int preferred) {
        return isFree(preferred) ? preferred : free();
    }

    /** Whether a server could listen on this port of the loopback address now. */
    public static boolean isFree(int port) {
        try {
            bindAndRelease(port);
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static int bindAndRelease(int port) throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port));
            return socket.getLocalPort();
        }
    }
}
