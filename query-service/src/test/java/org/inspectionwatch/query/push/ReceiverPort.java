package org.inspectionwatch.query.push;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Collections;
import java.util.Map;

/** Lets webhooks go to one local port, and shortens their times; no event is tried more than ten times, as ever. */
public final class ReceiverPort implements QuarkusTestResourceLifecycleManager {
    static final String SETTING = "test.receiver-port";

    @Override
    public Map<String, String> start() {
        int port = freePort();
        return Map.of(
                SETTING,
                String.valueOf(port),
                "inspection-watch.webhook.allowed-hosts",
                "127.0.0.1:" + port,
                "inspection-watch.webhook.retries",
                "PT0S," + String.join(",", Collections.nCopies(9, "PT0.1S")),
                "inspection-watch.webhook.timeout",
                "PT1S",
                "inspection-watch.webhook.lease",
                "PT3S");
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {}
}
