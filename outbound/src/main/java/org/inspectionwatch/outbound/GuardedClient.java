package org.inspectionwatch.outbound;

import java.time.Duration;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.util.Timeout;

/**
 * Makes HTTP clients that connect nowhere but where a guard lets them. They follow no redirect, keep no cookie and no
 * credentials, repeat nothing, leave bodies compressed as they came, and close every connection after one exchange.
 */
public final class GuardedClient {
    private static final int LONGEST_HEADER_LINE = 16 * 1024;
    private static final int MOST_HEADERS = 200;

    private final NameLookup lookup;
    private final ManagedHttpClientConnectionFactory connections = ManagedHttpClientConnectionFactory.builder()
            .http1Config(Http1Config.custom()
                    .setMaxLineLength(LONGEST_HEADER_LINE)
                    .setMaxHeaderCount(MOST_HEADERS)
                    .build())
            .build();
    /** Reading the trusted certificates takes long; all clients share them. */
    private final TlsSocketStrategy tls = DefaultClientTlsStrategy.createDefault();

    /** Clients that resolve names so; the operating system's way is {@link NameLookup#SYSTEM}. */
    public GuardedClient(NameLookup lookup) {
        this.lookup = lookup;
    }

    /**
     * A client for a few exchanges; the caller closes it.
     *
     * @param silence longest time to wait for a connection, or for the next byte; the caller watches the time in all
     */
    public CloseableHttpClient open(AddressGuard guard, Duration silence) {
        Timeout timeout = Timeout.of(silence);
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setConnectionFactory(connections)
                        .setDnsResolver(new GuardedResolver(guard, lookup))
                        .setTlsSocketStrategy(tls)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(timeout)
                                .setSocketTimeout(timeout)
                                .build())
                        // The handshake waits by this one.
                        .setDefaultSocketConfig(
                                SocketConfig.custom().setSoTimeout(timeout).build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(timeout)
                        .setProtocolUpgradeEnabled(false)
                        .setAuthenticationEnabled(false)
                        .setRedirectsEnabled(false)
                        .build())
                .setConnectionReuseStrategy((request, response, context) -> false)
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .disableDefaultUserAgent()
                .build();
    }
}
