package org.inspectionwatch.rest.problem;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Leaves out dates of conditional requests that are no dates, as RFC 9110 asks for, section 13.1.3. */
public class ConditionHeaders {
    /** Filters that block a thread come later. */
    private static final int EARLY = Priorities.AUTHENTICATION - 400;

    private static final List<String> DATES = List.of(HttpHeaders.IF_MODIFIED_SINCE, HttpHeaders.IF_UNMODIFIED_SINCE);

    @ServerRequestFilter(preMatching = true, nonBlocking = true, priority = EARLY)
    void leaveOutWhatIsNoDate(ContainerRequestContext request) {
        for (String header : DATES) {
            String value = request.getHeaderString(header);
            if (value != null && !isDate(value)) {
                request.getHeaders().remove(header);
            }
        }
    }

    private static boolean isDate(String value) {
        try {
            DateTimeFormatter.RFC_1123_DATE_TIME.parse(value);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
