package org.inspectionwatch.query.theme;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.inspectionwatch.contracts.reference.Taxonomy;
import org.inspectionwatch.contracts.reference.Theme;
import org.inspectionwatch.query.answer.Kept;
import org.inspectionwatch.query.paging.Page;
import org.inspectionwatch.query.paging.PageParams;
import org.inspectionwatch.query.paging.PageRequest;
import org.inspectionwatch.query.paging.Params;
import org.inspectionwatch.query.paging.Problems;
import org.jspecify.annotations.Nullable;

@Kept
@APIResponse(responseCode = "304", description = "The client has the answer that If-None-Match names")
@Path("/api/v1/themes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Themes")
class ThemeResource {
    private final Taxonomy taxonomy;
    private final ThemeQueries queries;
    private final PassageFilters filters;

    ThemeResource(Taxonomy taxonomy, ThemeQueries queries, PassageFilters filters) {
        this.taxonomy = taxonomy;
        this.queries = queries;
        this.filters = filters;
    }

    @GET
    @Operation(
            operationId = "listThemes",
            summary = "Lists all practice themes, family by family, and how often inspectors speak of them")
    @APIResponse(responseCode = "200", description = "All themes; there is no further page")
    @APIResponse(responseCode = "400", description = "A parameter has a value that it cannot have")
    public Page<ThemeCount> list(@BeanParam PassageParams params) {
        Map<String, PassageCount> counts = queries.counts(filters.filter(null, params)).stream()
                .collect(Collectors.toMap(PassageCount::themeId, Function.identity()));
        return new Page<>(
                taxonomy.themes().stream().map(theme -> count(theme, counts)).toList(), null);
    }

    @GET
    @Path("counts")
    @Operation(
            operationId = "countPassages",
            summary =
                    "Counts how often inspectors speak of themes, by year, region, framework, kind, grade or authority")
    @APIResponse(responseCode = "200", description = "All counts; there is no further page")
    @APIResponse(responseCode = "400", description = "A parameter has a value that it cannot have")
    public Page<PassageCount> count(
            @Parameter(description = "year, region, framework, kind, grade or authority_id")
                    @QueryParam("by")
                    @DefaultValue("year")
                    String by,
            @Parameter(description = "Id of a practice theme, such as supervision; all without")
                    @QueryParam("theme")
                    @Nullable
                    String theme,
            @BeanParam PassageParams params) {
        if (theme != null && taxonomy.byId(theme).isEmpty()) {
            throw Problems.invalid("theme", "is not the id of a theme, such as supervision: " + theme);
        }
        CountedBy countedBy = Objects.requireNonNull(Params.choice("by", by, CountedBy.class));
        return new Page<>(queries.counts(filters.filter(theme, params), countedBy), null);
    }

    @GET
    @Path("{theme_id}/passages")
    @Operation(
            operationId = "listPassages",
            summary = "Lists passages about a theme with their words and where they stand, the newest first")
    @APIResponse(responseCode = "200", description = "A page of passages")
    @APIResponse(responseCode = "400", description = "A parameter has a value that it cannot have")
    @APIResponse(responseCode = "404", description = "No such theme")
    public Page<ThemePassage> passages(
            @PathParam("theme_id") String themeId, @BeanParam PassageParams params, @BeanParam PageParams paging) {
        if (taxonomy.byId(themeId).isEmpty()) {
            throw Problems.unknown("theme", themeId);
        }
        PassageFilter filter = filters.filter(themeId, params);
        PageRequest page = paging.request(3, "passages", filter);
        return Page.of(
                        page,
                        queries.passages(filter, page),
                        row -> List.of(row.day(), row.passage().passageId(), row.polarity()))
                .map(ThemeQueries.Row::passage);
    }

    private static ThemeCount count(Theme theme, Map<String, PassageCount> counts) {
        PassageCount found = counts.get(theme.id());
        return new ThemeCount(
                theme.id(),
                theme.family(),
                theme.label(),
                theme.definition(),
                found == null ? 0 : found.passages(),
                found == null ? 0 : found.strengths(),
                found == null ? 0 : found.improvements());
    }
}
