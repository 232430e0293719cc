package org.inspectionwatch.ingest.schedule;

import java.net.URI;
import org.inspectionwatch.ingest.fetch.FetchFailure;
import org.inspectionwatch.ingest.fetch.FetchOutcome;
import org.inspectionwatch.ingest.source.ProblemKind;
import org.inspectionwatch.ingest.source.RunProblem;

/** Tells the problems of fetching in the words of runs. */
final class FetchProblems {
    private FetchProblems() {}

    static RunProblem of(URI address, FetchOutcome.Failed failed) {
        return new RunProblem(kind(failed.kind()), address.toString(), failed.message());
    }

    private static ProblemKind kind(FetchFailure failure) {
        return switch (failure) {
            case BAD_ADDRESS, FORBIDDEN_ADDRESS, BAD_REDIRECT -> ProblemKind.BAD_ADDRESS;
            case NO_CONTACT -> ProblemKind.SOURCE_UNAVAILABLE;
            case ROBOTS_DISALLOW, ROBOTS_UNREACHABLE -> ProblemKind.ROBOTS;
            case HOST_RESTING,
                    UNKNOWN_HOST,
                    NO_CONNECTION,
                    TOO_SLOW,
                    CUT_BODY,
                    BAD_RESPONSE,
                    SERVER_ERROR,
                    TURN_LOST,
                    INTERRUPTED -> ProblemKind.HOST_UNAVAILABLE;
            case TOO_LARGE -> ProblemKind.OVER_SIZE_LIMIT;
            case NOT_FOUND, GONE -> ProblemKind.NOT_THERE;
            case REFUSED, TOO_MANY_REQUESTS -> ProblemKind.REFUSED;
            case UNEXPECTED_STATUS, ERROR_PAGE, WRONG_MEDIA_TYPE -> ProblemKind.NO_CONTENT;
        };
    }
}
