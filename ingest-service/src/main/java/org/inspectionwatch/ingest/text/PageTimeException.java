package org.inspectionwatch.ingest.text;

import java.io.Serial;

/** Parsing a page took longer than its limit. */
final class PageTimeException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;
}
