package org.inspectionwatch.standalone.machine;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import org.inspectionwatch.embedded.Ports;

/**
 * Ports that this launcher chose and no other launcher chooses, from the choice on, and not only once a service listens:
 * each is held by a UDP socket of the same number, which leaves TCP to the service. Safe for use by several threads.
 */
final class HeldPorts implements AutoCloseable {
    private static final int MOST_ATTEMPTS = 100;

    private final List<DatagramSocket> held = new ArrayList<>();

    /** The preferred port where it is free, else any other. */
    synchronized int take(int preferred) {
        int port = preferred;
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            if (hold(port)) {
                return port;
            }
            port = Ports.free();
        }
        throw LauncherException.failed("This machine has no free port on its loopback address.");
    }

    /** Holds this very port; false where it is taken. */
    synchronized boolean hold(int port) {
        try {
            DatagramSocket socket = new DatagramSocket(
                    new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port));
            if (Ports.isFree(port)) {
                held.add(socket);
                return true;
            }
            socket.close();
            return false;
        } catch (IOException taken) {
            return false;
        }
    }

    @Override
    public synchronized void close() {
        held.forEach(DatagramSocket::close);
        held.clear();
    }
}
