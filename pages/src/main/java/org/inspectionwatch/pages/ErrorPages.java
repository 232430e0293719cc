package org.inspectionwatch.pages;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows problems with pages as pages to people: programs get them as JSON. */
@Provider
public class ErrorPages implements ContainerResponseFilter {
    static final String HTML = "text/html;charset=UTF-8";

    private final Template template;

    ErrorPages(@Location("error.html") Template template) {
        this.template = template;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof HttpProblem problem
                && isShown(request.getUriInfo().getPath(), request.getHeaderString(HttpHeaders.ACCEPT))) {
            String path = request.getUriInfo().getRequestUri().getRawPath();
            response.setEntity(html(ErrorPage.of(problem.getStatusCode(), details(problem), path)));
            response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, HTML);
            response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        }
    }

    /** What is wrong with each field that was entered, or else what is wrong. */
    private static List<String> details(HttpProblem problem) {
        List<Problem> ofFields = Problem.with(problem);
        return ofFields.isEmpty()
                ? Optional.ofNullable(problem.getDetail()).stream().toList()
                : ofFields.stream().map(Problem::message).toList();
    }

    /** The page as HTML. */
    String html(ErrorPage error) {
        return template.data("error", error).render();
    }

    /** Whether a problem there is shown as a page to who accepts that. */
    static boolean isShown(String path, @Nullable String accept) {
        return isOfPages(path) && wantsPage(accept);
    }

    /** What the published contract describes answers as it says, whoever asks. */
    private static boolean isOfPages(String path) {
        return !path.startsWith("/api/") && !path.startsWith("/feeds/");
    }

    /** Whether the asker names HTML: a browser does, a program that takes anything does not. */
    static boolean wantsPage(@Nullable String accept) {
        return accept != null && accept.contains(MediaType.TEXT_HTML);
    }
}
