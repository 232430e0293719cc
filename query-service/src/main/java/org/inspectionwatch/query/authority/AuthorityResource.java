package org.inspectionwatch.query.authority;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.contracts.reference.Authority;
import org.inspectionwatch.query.answer.Kept;
import org.inspectionwatch.query.change.CurrentRating;
import org.inspectionwatch.query.history.History;
import org.inspectionwatch.query.history.Moment;
import org.inspectionwatch.query.history.View;
import org.inspectionwatch.query.inspection.InspectionDetail;
import org.inspectionwatch.query.inspection.InspectionQueries;
import org.inspectionwatch.query.paging.Page;
import org.inspectionwatch.query.paging.PageParams;
import org.inspectionwatch.query.paging.PageRequest;
import org.inspectionwatch.query.paging.Params;
import org.inspectionwatch.query.paging.Problems;
import org.inspectionwatch.query.paging.Regions;
import org.jspecify.annotations.Nullable;

@Kept
@APIResponse(responseCode = "304", description = "The client has the answer that If-None-Match names")
@Path("/api/v1/authorities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Authorities")
class AuthorityResource {
    private static final String AS_OF = "What was out on this day, such as 2020-03-31; today at the latest";
    private static final String KNOWN_AT = "What had been heard by the end of this day, or by this moment";

    private final Authorities authorities;
    private final Regions regions;
    private final AuthorityQueries ratings;
    private final InspectionQueries inspections;
    private final History history;

    AuthorityResource(
            Authorities authorities,
            Regions regions,
            AuthorityQueries ratings,
            InspectionQueries inspections,
            History history) {
        this.authorities = authorities;
        this.regions = regions;
        this.ratings = ratings;
        this.inspections = inspections;
        this.history = history;
    }

    @GET
    @Operation(
            operationId = "listAuthorities",
            summary =
                    "Lists authorities with their current ratings: today's and abolished ones, with asOf those of that day")
    @APIResponse(responseCode = "200", description = "A page of authorities, by id")
    @APIResponse(responseCode = "400", description = "A parameter has a value that it cannot have")
    public Page<AuthoritySummary> list(
            @Parameter(description = "ONS region, such as South West") @QueryParam("region") @Nullable String region,
            @Parameter(description = "Part of a short or other name, the beginning of the full one, or an identifier")
                    @QueryParam("q")
                    @Nullable
                    String q,
            @Parameter(description = AS_OF) @QueryParam("asOf") @Nullable String asOf,
            @Parameter(description = KNOWN_AT) @QueryParam("knownAt") @Nullable String knownAt,
            @BeanParam PageParams paging) {
        String checkedRegion = regions.checked("region", region);
        PageRequest page = paging.request(1, "authorities", checkedRegion, q, asOf, knownAt);
        String after = page.after(0);
        List<Authority> found = authorities.listed(Params.day("asOf", asOf)).stream()
                .filter(authority -> checkedRegion == null || authority.region().equals(checkedRegion))
                .filter(authority -> q == null || matches(authority, q))
                .filter(authority -> after == null || authority.authorityId().compareTo(after) > 0)
                .limit(page.rows())
                .toList();
        Map<String, List<CurrentRating>> byId = View.of(asOf, knownAt)
                .map(view -> found.stream()
                        .collect(Collectors.toMap(
                                Authority::authorityId,
                                authority -> history.at(authority, view).ratings())))
                .orElseGet(() -> ratings.ratings(
                        found.stream().map(Authority::authorityId).toList()));
        return Page.of(page, found, authority -> List.of(authority.authorityId()))
                .map(authority ->
                        AuthoritySummary.of(authority, byId.getOrDefault(authority.authorityId(), List.of())));
    }

    @GET
    @Path("{authority_id}")
    @Operation(
            operationId = "getAuthority",
            summary = "Shows an authority: identifiers, region, current ratings and since when they stand")
    @APIResponse(responseCode = "200", description = "The authority")
    @APIResponse(responseCode = "404", description = "No such authority")
    public AuthorityDetail get(
            @PathParam("authority_id") String authorityId,
            @Parameter(description = AS_OF) @QueryParam("asOf") @Nullable String asOf,
            @Parameter(description = KNOWN_AT) @QueryParam("knownAt") @Nullable String knownAt) {
        Authority authority = authority(authorityId);
        Optional<View> view = View.of(asOf, knownAt);
        if (view.isPresent()) {
            return new AuthorityDetail(
                    authority, history.at(authority, view.get()).ratings());
        }
        return new AuthorityDetail(
                authority, ratings.ratings(List.of(authorityId)).getOrDefault(authorityId, List.of()));
    }

    @GET
    @Path("{authority_id}/timeline")
    @Operation(
            operationId = "getTimeline",
            summary = "Shows an authority's inspections, oldest first, each beside the one before")
    @APIResponse(responseCode = "200", description = "The timeline")
    @APIResponse(responseCode = "404", description = "No such authority")
    public Timeline timeline(
            @PathParam("authority_id") String authorityId,
            @Parameter(description = AS_OF) @QueryParam("asOf") @Nullable String asOf,
            @Parameter(description = KNOWN_AT) @QueryParam("knownAt") @Nullable String knownAt) {
        Authority authority = authority(authorityId);
        List<InspectionDetail> details = View.of(asOf, knownAt)
                .map(view -> details(history.at(authority, view)))
                .orElseGet(() -> inspections.timeline(authorityId));
        long needsReview = details.stream()
                .filter(detail -> detail.inspection().needsReview())
                .count();
        return new Timeline(authorityId, authority.shortName(), details, needsReview);
    }

    private static List<InspectionDetail> details(Moment moment) {
        return moment.register().inspections().stream()
                .map(inspection -> InspectionDetail.of(inspection, moment.comparisons(), moment.publications()))
                .toList();
    }

    private Authority authority(String authorityId) {
        return authorities.byId(authorityId).orElseThrow(() -> Problems.unknown("authority", authorityId));
    }

    private static boolean matches(Authority authority, String q) {
        String wanted = q.strip().toLowerCase(Locale.ROOT);
        return authority.isNamed(q)
                || Stream.of(authority.authorityId(), authority.gssCode(), authority.laCode())
                        .anyMatch(id -> id.toLowerCase(Locale.ROOT).equals(wanted))
                || wanted.equals(authority.ofstedUrn());
    }
}
