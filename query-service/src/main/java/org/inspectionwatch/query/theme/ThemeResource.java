package org.inspectionwatch.query.theme;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.inspectionwatch.contracts.finding.Polarity;
import org.inspectionwatch.contracts.finding.Role;
import org.inspectionwatch.contracts.reference.Taxonomy;
import org.inspectionwatch.contracts.reference.Theme;
import org.inspectionwatch.query.paging.AuthorityIds;
import org.inspectionwatch.query.paging.Page;
import org.inspectionwatch.query.paging.PageRequest;
import org.inspectionwatch.query.paging.Params;
import org.inspectionwatch.query.paging.Problems;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/themes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Themes")
class ThemeResource {
    private final Taxonomy taxonomy;
    private final ThemeQueries queries;
    private final AuthorityIds authorityIds;

    ThemeResource(Taxonomy taxonomy, ThemeQueries queries, AuthorityIds authorityIds) {
        this.authorityIds = authorityIds;
        this.taxonomy = taxonomy;
        this.queries = queries;
    }

    @GET
    @Operation(
            operationId = "listThemes",
            summary = "Lists all practice themes, family by family, and how often inspectors speak of them")
    @APIResponse(responseCode = "200", description = "All themes; there is no further page")
    public Page<ThemeCount> list() {
        Map<String, ThemeQueries.Counts> counts = queries.counts();
        return new Page<>(
                taxonomy.themes().stream().map(theme -> count(theme, counts)).toList(), null);
    }

    @GET
    @Path("{theme_id}/passages")
    @Operation(
            operationId = "listPassages",
            summary = "Lists passages about a theme with their words and where they stand")
    @APIResponse(responseCode = "200", description = "A page of passages")
    @APIResponse(responseCode = "400", description = "A parameter has a value that it cannot have")
    @APIResponse(responseCode = "404", description = "No such theme")
    public Page<ThemePassage> passages(
            @PathParam("theme_id") String themeId,
            @QueryParam("authority_id") @Nullable String authorityId,
            @Parameter(description = "strength or improvement") @QueryParam("polarity") @Nullable String polarity,
            @Parameter(description = "The passage's place, such as improvement_area") @QueryParam("role") @Nullable
                    String role,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        if (taxonomy.byId(themeId).isEmpty()) {
            throw Problems.unknown("theme", themeId);
        }
        PassageFilter filter = new PassageFilter(
                themeId,
                authorityIds.checked(authorityId),
                Params.slug("polarity", polarity, Polarity.class),
                Params.slug("role", role, Role.class));
        PageRequest page = PageRequest.of(limit, cursor, 2, "passages", filter);
        return Page.of(
                        page,
                        queries.passages(filter, page),
                        row -> List.of(row.passage().findingId(), row.number()))
                .map(ThemeQueries.Row::passage);
    }

    private static ThemeCount count(Theme theme, Map<String, ThemeQueries.Counts> counts) {
        ThemeQueries.Counts found = counts.getOrDefault(theme.id(), new ThemeQueries.Counts(theme.id(), 0, 0));
        return new ThemeCount(
                theme.id(),
                theme.family(),
                theme.label(),
                theme.definition(),
                found.strengths() + found.improvements(),
                found.strengths(),
                found.improvements());
    }
}
