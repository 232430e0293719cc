package org.inspectionwatch.sample.fault;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;
import org.inspectionwatch.sample.http.Answer;
import org.inspectionwatch.sample.http.Exchange;

/** Sends what a fault makes of the true answer. */
public final class WrongAnswer {
    private static final int PIECES = 16;
    private static final int BLOCK = 8192;

    private final Exchange exchange;
    private final Supplier<Answer> trueAnswer;

    /** @param trueAnswer what would be sent without a fault; asked for where it is needed alone */
    public WrongAnswer(Exchange exchange, Supplier<Answer> trueAnswer) {
        this.exchange = exchange;
        this.trueAnswer = trueAnswer;
    }

    /** @throws IOException where the client went away, or to end the connection */
    public void send(Fault fault) throws IOException {
        switch (fault) {
            case Fault.Status(int status) -> exchange.send(Answer.plain(status, "status " + status));
            case Fault.TooManyRequests(Duration retryAfter) ->
                exchange.send(Answer.plain(429, "too many requests").with("Retry-After", "" + retryAfter.toSeconds()));
            case Fault.Slow slow -> slowly(slow);
            case Fault.Dropped() -> throw new IOException("dropped on purpose");
            case Fault.Cut() -> cut();
            case Fault.Endless() -> endless();
            case Fault.GzipBomb(long unpacked) -> bomb(unpacked);
            case Fault.RedirectLoop() ->
                exchange.send(Answer.redirect(302, exchange.request().target()));
            case Fault.RedirectTo(String address) -> exchange.send(Answer.redirect(302, address));
            case Fault.Moved() -> exchange.send(Answer.redirect(301, moved()));
            case Fault.WrongLength(int more) -> wrongLength(more);
            case Fault.ErrorPage(Fault.ErrorPage.Kind kind) -> exchange.send(ErrorPages.of(kind));
        }
    }

    private String moved() {
        String[] parts = exchange.request().target().split("\\?", 2);
        return parts[0] + Faults.MOVED + (parts.length == 1 ? "" : "?" + parts[1]);
    }

    private void slowly(Fault.Slow slow) throws IOException {
        pause(slow.before());
        Answer answer = trueAnswer.get();
        int length = answer.body().length;
        exchange.head(answer, length);
        for (int i = 0; i < PIECES; i++) {
            pause(slow.between());
            int from = (int) ((long) length * i / PIECES);
            exchange.body(answer.body(), from, (int) ((long) length * (i + 1) / PIECES) - from);
        }
    }

    private void cut() throws IOException {
        Answer answer = trueAnswer.get();
        exchange.head(answer, answer.body().length);
        exchange.body(answer.body(), 0, answer.body().length / 2);
        throw new IOException("cut on purpose");
    }

    private void wrongLength(int more) throws IOException {
        Answer answer = trueAnswer.get();
        exchange.hangUp();
        exchange.head(answer, Math.max(0, answer.body().length + more));
        exchange.body(answer.body(), 0, answer.body().length);
    }

    private void endless() throws IOException {
        exchange.head(new Answer(200, Map.of("Content-Type", "text/html; charset=utf-8"), new byte[0]), -1);
        byte[] block = "<p>and so on</p>\n".repeat(BLOCK / 17).getBytes(StandardCharsets.UTF_8);
        while (!Thread.currentThread().isInterrupted()) {
            exchange.body(block, 0, block.length);
        }
    }

    private void bomb(long unpacked) throws IOException {
        Map<String, String> headers = Map.of("Content-Type", "text/html; charset=utf-8", "Content-Encoding", "gzip");
        exchange.head(new Answer(200, headers, new byte[0]), -1);
        try (GZIPOutputStream zipped = new GZIPOutputStream(new Body())) {
            byte[] zeros = new byte[BLOCK];
            for (long done = 0; done < unpacked; done += BLOCK) {
                zipped.write(zeros, 0, (int) Math.min(BLOCK, unpacked - done));
            }
        }
    }

    private static void pause(Duration time) throws InterruptedIOException {
        try {
            Thread.sleep(time);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the site is closing");
        }
    }

    /** The body of the exchange as a stream. */
    private final class Body extends OutputStream {
        @Override
        public void write(int single) throws IOException {
            exchange.body(new byte[] {(byte) single}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            exchange.body(bytes, from, count);
        }
    }
}
