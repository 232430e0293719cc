package org.inspectionwatch.outbound;

import java.net.UnknownHostException;

/** A connection that the guard did not let happen; no packet was sent. */
public final class ForbiddenAddressException extends UnknownHostException {
    private static final long serialVersionUID = 1;

    ForbiddenAddressException(String message) {
        super(message);
    }
}
