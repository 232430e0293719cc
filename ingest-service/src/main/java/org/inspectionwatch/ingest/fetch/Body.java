package org.inspectionwatch.ingest.fetch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Takes a body within its limit, however well it is compressed. */
final class Body {
    private static final Set<String> PLAIN = Set.of("", "identity");
    private static final Set<String> GZIP = Set.of("gzip", "x-gzip");

    private final Counted sent;
    private final String encoding;

    Body(InputStream sent, String encoding) {
        this.sent = new Counted(sent);
        this.encoding = encoding.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * @throws OverLimitException where it is longer than the limit and must not be cut
     * @throws ZipException where it can't be decompressed
     */
    byte[] read(BodyLimit limit) throws IOException {
        InputStream plain = decoded();
        byte[] bytes = plain.readNBytes((int) limit.maxBytes());
        if (!limit.cut() && plain.read() >= 0) {
            throw new OverLimitException();
        }
        return bytes;
    }

    long bytesSent() {
        return sent.count;
    }

    private InputStream decoded() throws IOException {
        if (PLAIN.contains(encoding)) {
            return sent;
        }
        if (GZIP.contains(encoding)) {
            return new GZIPInputStream(sent);
        }
        throw new ZipException("it is encoded as " + encoding + ", which was not asked for");
    }

    /** There is more than the limit. */
    static final class OverLimitException extends IOException {
        private static final long serialVersionUID = 1;
    }

    private static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count += one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int some = super.read(target, offset, length);
            count += Math.max(0, some);
            return some;
        }
    }
}
