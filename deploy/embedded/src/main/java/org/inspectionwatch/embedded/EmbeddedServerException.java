package org.inspectionwatch.embedded;

import java.io.Serial;

/** An embedded server could not be unpacked, started or reached; the message is one sentence for a person. */
public final class EmbeddedServerException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    public EmbeddedServerException(String message) {
        super(message);
    }

    public EmbeddedServerException(String message, Throwable cause) {
        super(message, cause);
    }
}
