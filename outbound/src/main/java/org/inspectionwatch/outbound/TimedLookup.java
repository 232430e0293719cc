package org.inspectionwatch.outbound;

import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Gives a look-up up after some time. */
record TimedLookup(NameLookup lookup, Duration time) implements NameLookup {

    @Override
    public List<InetAddress> addresses(String host) throws UnknownHostException {
        FutureTask<List<InetAddress>> asked = new FutureTask<>(() -> lookup.addresses(host));
        Thread.ofVirtual().name("look-up of " + host).start(asked);
        try {
            return asked.get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw failed(host, e.getCause());
        } catch (TimeoutException e) {
            throw failed(host, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed(host, new InterruptedIOException());
        }
    }

    private static UnknownHostException failed(String host, Throwable cause) {
        UnknownHostException failure = new UnknownHostException(host);
        failure.initCause(cause);
        return failure;
    }
}
