package org.inspectionwatch.ingest.text;

/** A page has no picture; the message is one sentence for a person. */
public final class PictureRefusedException extends Exception {
    PictureRefusedException(String message) {
        super(message);
    }
}
