package org.inspectionwatch.ingest.schedule;

/** The source belongs to another replica now, or was paused; nothing more is to be done for it here. */
final class LeaseLostException extends RuntimeException {
    private static final long serialVersionUID = 1;

    LeaseLostException(String message) {
        super(message);
    }
}
