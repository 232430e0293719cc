package org.inspectionwatch.query.web.search;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.inspectionwatch.pages.Frame;
import org.inspectionwatch.query.paging.PageParams;
import org.inspectionwatch.query.search.SearchFilters;
import org.inspectionwatch.query.search.SearchParams;
import org.inspectionwatch.query.search.SearchQueries;
import org.inspectionwatch.query.web.Entered;
import org.inspectionwatch.query.web.PageAddress;
import org.jspecify.annotations.Nullable;

@Path("/search")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class SearchPages {
    private static final String ROWS = "20";

    private final SearchFilters filters;
    private final SearchQueries queries;

    SearchPages(SearchFilters filters, SearchQueries queries) {
        this.filters = filters;
        this.queries = queries;
    }

    @GET
    @Operation(hidden = true)
    public Response search(
            @BeanParam SearchParams params, @QueryParam("cursor") @Nullable String cursor, @Context UriInfo request) {
        PageAddress here = PageAddress.of(request);
        Frame frame =
                Frame.of("search", here.value("q").isEmpty() ? "Search" : "Search: " + here.value("q"), here.href());
        if (!here.narrowed()) {
            return Response.ok(new search(frame, here, Found.nothing())).build();
        }
        try {
            Found found = new Found(queries.search(filters.filter(params), PageParams.of(ROWS, cursor)), List.of());
            return Response.ok(new search(frame, here, found)).build();
        } catch (HttpProblem problem) {
            Found refused = new Found(null, Entered.problems(problem));
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(new search(frame, here, refused))
                    .build();
        }
    }

    record search(Frame frame, PageAddress here, Found found) implements TemplateInstance {}
}
