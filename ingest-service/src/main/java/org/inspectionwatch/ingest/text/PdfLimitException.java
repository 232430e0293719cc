package org.inspectionwatch.ingest.text;

/** Reading a PDF went over one of its {@link PdfLimits}; the message is for a person. */
final class PdfLimitException extends RuntimeException {
    PdfLimitException(String message) {
        super(message);
    }
}
