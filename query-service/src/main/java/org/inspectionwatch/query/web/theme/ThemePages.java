package org.inspectionwatch.query.web.theme;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.contracts.reference.Authority;
import org.inspectionwatch.contracts.reference.Taxonomy;
import org.inspectionwatch.contracts.reference.Theme;
import org.inspectionwatch.pages.Frame;
import org.inspectionwatch.query.paging.Page;
import org.inspectionwatch.query.paging.PageRequest;
import org.inspectionwatch.query.paging.Problems;
import org.inspectionwatch.query.theme.CountedBy;
import org.inspectionwatch.query.theme.PassageCount;
import org.inspectionwatch.query.theme.PassageFilter;
import org.inspectionwatch.query.theme.PassageFilters;
import org.inspectionwatch.query.theme.PassageParams;
import org.inspectionwatch.query.theme.ThemeQueries;
import org.inspectionwatch.query.web.PageAddress;
import org.jspecify.annotations.Nullable;

@Path("/themes")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class ThemePages {
    private static final String SECTION = "themes";
    private static final String ROWS = "10";

    private final Taxonomy taxonomy;
    private final Map<String, String> names;
    private final ThemeQueries queries;
    private final PassageFilters filters;

    ThemePages(Taxonomy taxonomy, Authorities authorities, ThemeQueries queries, PassageFilters filters) {
        this.taxonomy = taxonomy;
        this.names = authorities.all().stream().collect(Collectors.toMap(Authority::authorityId, Authority::shortName));
        this.queries = queries;
        this.filters = filters;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(@BeanParam PassageParams params, @Context UriInfo request) {
        PageAddress here = PageAddress.of(request);
        Map<String, PassageCount> counts = queries.counts(filters.filter(null, params)).stream()
                .collect(Collectors.toMap(PassageCount::themeId, Function.identity()));
        return new list(Frame.of(SECTION, "Themes", here.href()), here, families(counts));
    }

    @GET
    @Path("{theme_id}")
    @Operation(hidden = true)
    public TemplateInstance show(
            @PathParam("theme_id") String themeId,
            @BeanParam PassageParams params,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo request) {
        Theme theme = taxonomy.byId(themeId).orElseThrow(() -> Problems.unknown("theme", themeId));
        PageAddress here = PageAddress.of(request);
        PassageFilter filter = filters.filter(themeId, params);
        PageRequest page = PageRequest.of(ROWS, cursor, 3, "theme-page", filter);
        Page<ThemeQueries.Row> rows = Page.of(
                page,
                queries.passages(filter, page),
                row -> List.of(row.day(), row.passage().passageId(), row.polarity()));
        return new show(
                Frame.of(SECTION, theme.label(), here.href()).under("Themes", "/themes"),
                here,
                theme,
                "/api/v1/themes/" + themeId + "/passages",
                YearChart.of(queries.counts(filter, CountedBy.YEAR)),
                rows.map(row -> new Quoted(names.getOrDefault(row.passage().authorityId(), ""), row.passage())));
    }

    private List<ThemeFamily> families(Map<String, PassageCount> counts) {
        int most =
                counts.values().stream().mapToInt(PassageCount::passages).max().orElse(1);
        Map<String, List<ThemeRow>> byFamily = taxonomy.themes().stream()
                .collect(Collectors.groupingBy(
                        Theme::family,
                        LinkedHashMap::new,
                        Collectors.mapping(theme -> row(theme, counts.get(theme.id()), most), Collectors.toList())));
        return byFamily.entrySet().stream()
                .map(family -> new ThemeFamily(family.getKey(), family.getValue()))
                .toList();
    }

    private static ThemeRow row(Theme theme, @Nullable PassageCount count, int most) {
        return count == null
                ? new ThemeRow(theme, 0, 0, most)
                : new ThemeRow(theme, count.strengths(), count.improvements(), most);
    }

    record list(Frame frame, PageAddress here, List<ThemeFamily> families) implements TemplateInstance {}

    record show(Frame frame, PageAddress here, Theme theme, String passages, YearChart chart, Page<Quoted> quotes)
            implements TemplateInstance {}
}
