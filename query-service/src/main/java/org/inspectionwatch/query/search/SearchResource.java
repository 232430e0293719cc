package org.inspectionwatch.query.search;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.inspectionwatch.query.answer.Kept;
import org.inspectionwatch.query.paging.PageParams;

@Kept
@APIResponse(responseCode = "304", description = "The client has the answer that If-None-Match names")
@Path("/api/v1/search")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Search")
class SearchResource {
    private final SearchQueries queries;
    private final SearchFilters filters;

    SearchResource(SearchQueries queries, SearchFilters filters) {
        this.queries = queries;
        this.filters = filters;
    }

    @GET
    @Operation(
            operationId = "searchPassages",
            summary = "Searches the words of reports, letters and articles",
            description = "Give words, filters or both. Up to 500 results are sorted by how well they fit; where more"
                    + " match, the newest come first, unless sort says otherwise.")
    @APIResponse(responseCode = "200", description = "A page of passages with what matches marked")
    @APIResponse(responseCode = "400", description = "A parameter has a value that it cannot have")
    public SearchPage search(@BeanParam SearchParams params, @BeanParam PageParams paging) {
        return queries.search(filters.filter(params), paging);
    }
}
