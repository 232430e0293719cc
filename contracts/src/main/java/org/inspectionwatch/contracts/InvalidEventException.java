package org.inspectionwatch.contracts;

/** A Kafka record that is no event of ours; the message says what is wrong with it, for a person. */
public final class InvalidEventException extends Exception {
    private static final long serialVersionUID = 1;

    public InvalidEventException(String message) {
        super(message);
    }

    public InvalidEventException(String message, Throwable cause) {
        super(message, cause);
    }
}
