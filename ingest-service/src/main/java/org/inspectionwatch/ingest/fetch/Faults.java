package org.inspectionwatch.ingest.fetch;

import java.io.EOFException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ProtocolException;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.inspectionwatch.outbound.ForbiddenAddressException;

/** Tells what went wrong from the exceptions of the client. */
final class Faults {
    private Faults() {}

    /**
     * @param answered whether status and headers had come
     */
    static Answer.Fault of(IOException fault, boolean answered) {
        if (Thread.currentThread().isInterrupted()) {
            return fault(FetchFailure.INTERRUPTED, "the service stops");
        }
        return switch (fault) {
            case ForbiddenAddressException e -> fault(FetchFailure.FORBIDDEN_ADDRESS, e, "its host is not public");
            case UnknownHostException e -> fault(FetchFailure.UNKNOWN_HOST, "its host is not known");
            case ConnectTimeoutException e -> fault(FetchFailure.NO_CONNECTION, "its host did not take the connection");
            case SocketTimeoutException e -> fault(FetchFailure.TOO_SLOW, "its host fell silent");
            case SSLException e -> fault(FetchFailure.NO_CONNECTION, e, "no secure connection");
            case Body.OverLimitException e -> fault(FetchFailure.TOO_LARGE, "it is larger than the limit");
            case ZipException e -> fault(FetchFailure.CUT_BODY, e, "it can't be decompressed");
            case EOFException e -> fault(FetchFailure.CUT_BODY, "its compressed body breaks off");
            case MessageConstraintException e -> fault(FetchFailure.BAD_RESPONSE, e, "its headers are too long");
            case MalformedChunkCodingException e -> fault(FetchFailure.CUT_BODY, e, "its body breaks off");
            case ClientProtocolException e -> fault(FetchFailure.BAD_RESPONSE, e, "its host does not speak HTTP");
            default -> unnamed(fault, answered);
        };
    }

    private static Answer.Fault unnamed(IOException fault, boolean answered) {
        if (fault.getCause() instanceof ProtocolException cause) {
            return fault(FetchFailure.BAD_RESPONSE, "its host does not speak HTTP, " + cause.getMessage());
        }
        return answered
                ? fault(FetchFailure.CUT_BODY, fault, "its body breaks off")
                : fault(FetchFailure.NO_CONNECTION, fault, "no connection");
    }

    private static Answer.Fault fault(FetchFailure kind, IOException fault, String what) {
        return fault(kind, fault.getMessage() == null ? what : what + " (" + fault.getMessage() + ")");
    }

    private static Answer.Fault fault(FetchFailure kind, String message) {
        return new Answer.Fault(kind, message);
    }
}
