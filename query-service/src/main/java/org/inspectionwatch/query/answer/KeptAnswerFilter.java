package org.inspectionwatch.query.answer;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Gives a kept answer before the operation is called, where there is one for the present state of the register, or says that
 * the client has it.
 */
class KeptAnswerFilter {
    /** Properties of a request whose answer is to be kept. */
    static final String QUESTION = "inspection-watch.question";

    static final String STATE = "inspection-watch.state";

    /** Property of a request whose answer has a name. */
    static final String TAG = "inspection-watch.tag";

    private final KeptAnswers kept;
    private final StateCheck check;
    private final String release;

    KeptAnswerFilter(
            KeptAnswers kept, StateCheck check, @ConfigProperty(name = "quarkus.application.version") String release) {
        this.kept = kept;
        this.check = check;
        this.release = release;
    }

    /**
     * Null goes on to the operation. A question whose answer is kept was a proper one, so the filters that look at
     * parameters need not look again.
     */
    @Kept
    @ServerRequestFilter(nonBlocking = true, priority = Priorities.HEADER_DECORATOR)
    Uni<@Nullable Response> answer(ContainerRequestContext request) {
        URI address = request.getUriInfo().getRequestUri();
        String question =
                address.getRawPath() + "?" + address.getRawQuery() + "\n" + request.getHeaderString(HttpHeaders.ACCEPT);
        RegisterState known = check.known();
        return known == null
                ? Uni.createFrom()
                        .completionStage(check.current())
                        .map(state -> answer(request, question, state))
                        .onFailure()
                        .recoverWithNull()
                : Uni.createFrom().item(answer(request, question, known));
    }

    private @Nullable Response answer(ContainerRequestContext request, String question, RegisterState state) {
        Answer answer = kept.get(state, question);
        AnswerTag tag = answer == null ? AnswerTag.of(state, question, release) : answer.tag();
        request.setProperty(TAG, tag);
        String condition = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        // Who names the tag has got it with the answer; who sends * may ask what has no answer.
        if (tag.isIn(condition) || (answer != null && AnswerTag.isAny(condition))) {
            return Response.notModified().build();
        }
        if (answer == null) {
            request.setProperty(QUESTION, question);
            request.setProperty(STATE, state);
            return null;
        }
        Response.ResponseBuilder response = Response.ok(answer.body());
        answer.headers().forEach((name, values) -> values.forEach(value -> response.header(name, value)));
        return response.build();
    }
}
