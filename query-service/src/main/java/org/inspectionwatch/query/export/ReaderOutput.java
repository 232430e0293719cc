package org.inspectionwatch.query.export;

import java.io.IOException;
import java.io.OutputStream;

/** What goes to a reader, in pieces small enough to see whether it takes them. */
final class ReaderOutput extends OutputStream {
    private static final int PIECE = 8192;

    private final OutputStream out;
    private final ReaderCredit credit;
    private boolean readerHasGone;

    ReaderOutput(OutputStream out, ReaderCredit credit) {
        this.out = out;
        this.credit = credit;
    }

    @Override
    public void write(int piece) throws IOException {
        write(new byte[] {(byte) piece}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        for (int done = 0; done < length; done += PIECE) {
            writePiece(bytes, offset + done, Math.min(PIECE, length - done));
        }
    }

    private void writePiece(byte[] bytes, int offset, int length) throws IOException {
        credit.waits(System.nanoTime());
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            readerHasGone = true;
            throw e;
        } finally {
            credit.took(length, System.nanoTime());
        }
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    /** Whether nobody is there any more to take anything. */
    boolean readerHasGone() {
        return readerHasGone;
    }
}
