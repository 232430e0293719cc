package org.inspectionwatch.query.push;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Asks for an answer and then takes nothing by itself. */
public final class SlowReader implements AutoCloseable {
    private static final int RECEIVE_BUFFER = 4096;

    private final Socket socket = new Socket();

    /** Has asked. */
    public SlowReader(URI address) throws IOException {
        socket.setReceiveBufferSize(RECEIVE_BUFFER);
        socket.connect(new InetSocketAddress(address.getHost(), address.getPort()));
        String target =
                address.toString().substring(address.resolve("/").toString().length() - 1);
        String request = "GET %s HTTP/1.1\r\nHost: localhost\r\n\r\n".formatted(target);
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    }

    /** Takes a few bytes, waiting for the first; nothing where there are no more. */
    public String takeSome() throws IOException {
        byte[] some = new byte[16];
        int taken = socket.getInputStream().read(some);
        return new String(some, 0, Math.max(0, taken), StandardCharsets.US_ASCII);
    }

    /** Takes what there is, once it was cut. */
    String readToEnd() throws IOException {
        StringBuilder text = new StringBuilder();
        InputStream in = socket.getInputStream();
        byte[] buffer = new byte[8192];
        try {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                text.append(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
            }
        } catch (IOException reset) {
            return text.toString();
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
