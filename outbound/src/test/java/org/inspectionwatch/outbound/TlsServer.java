package org.inspectionwatch.outbound;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SNIMatcher;
import javax.net.ssl.SNIServerName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.StandardConstants;

/** Listens on loopback with a certificate that nobody trusts, and notes the name that a caller asks for. */
final class TlsServer implements AutoCloseable {
    private static final char[] PASSWORD = "for tests alone".toCharArray();

    private final SSLServerSocket server;
    private final CompletableFuture<String> asked = new CompletableFuture<>();

    TlsServer(Path folder) throws IOException, GeneralSecurityException, InterruptedException {
        server = (SSLServerSocket)
                context(certificate(folder)).getServerSocketFactory().createServerSocket(0);
        SSLParameters parameters = server.getSSLParameters();
        parameters.setSNIMatchers(List.of(new Noting(asked)));
        server.setSSLParameters(parameters);
        Thread.ofVirtual().start(this::answer);
    }

    int port() {
        return server.getLocalPort();
    }

    Future<String> askedName() {
        return asked;
    }

    private void answer() {
        try (SSLSocket caller = (SSLSocket) server.accept()) {
            caller.startHandshake();
        } catch (IOException refused) {
            // As it should be: the caller does not trust the certificate.
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private static Path certificate(Path folder) throws IOException, InterruptedException {
        Path store = folder.resolve("store.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "server",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=named.test",
                        "-ext",
                        "SAN=dns:named.test",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        new String(PASSWORD))
                .inheritIO()
                .start();
        if (keytool.waitFor() != 0) {
            throw new IOException("keytool made no certificate");
        }
        return store;
    }

    private static SSLContext context(Path store) throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD);
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    private static final class Noting extends SNIMatcher {
        private final CompletableFuture<String> asked;

        Noting(CompletableFuture<String> asked) {
            super(StandardConstants.SNI_HOST_NAME);
            this.asked = asked;
        }

        @Override
        public boolean matches(SNIServerName name) {
            asked.complete(new String(name.getEncoded(), StandardCharsets.US_ASCII));
            return true;
        }
    }
}
