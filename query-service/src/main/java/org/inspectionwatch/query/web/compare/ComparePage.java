package org.inspectionwatch.query.web.compare;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.contracts.reference.Authority;
import org.inspectionwatch.pages.Frame;
import org.inspectionwatch.pages.PageWords;
import org.inspectionwatch.pages.Problem;
import org.inspectionwatch.query.compare.SideBySide;
import org.inspectionwatch.query.paging.AuthorityIds;
import org.inspectionwatch.query.paging.Params;
import org.inspectionwatch.query.web.drawing.Picture;
import org.jspecify.annotations.Nullable;

@Path("/compare")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class ComparePage {
    private final Authorities authorities;
    private final AuthorityIds ids;
    private final Columns columns;

    ComparePage(Authorities authorities, AuthorityIds ids, Columns columns) {
        this.authorities = authorities;
        this.ids = ids;
        this.columns = columns;
    }

    @GET
    @Operation(hidden = true)
    public Response show(@QueryParam("authority_id") List<String> chosen, @QueryParam("asOf") @Nullable String asOf) {
        LocalDate day = Params.day("asOf", asOf == null || asOf.isBlank() ? null : asOf);
        List<Authority> asked = chosen.stream()
                .filter(id -> !id.isBlank())
                .distinct()
                .map(id -> authorities.byId(String.valueOf(ids.checked(id))).orElseThrow())
                .toList();
        List<Problem> problems = asked.size() > SideBySide.MOST ? List.of(tooMany(asked)) : List.of();
        List<Authority> compared = asked.stream().limit(SideBySide.MOST).toList();
        return Response.status(problems.isEmpty() ? Response.Status.OK : Response.Status.BAD_REQUEST)
                .entity(page(compared, day, problems))
                .build();
    }

    private TemplateInstance page(List<Authority> compared, @Nullable LocalDate day, List<Problem> problems) {
        List<String> comparedIds = compared.stream().map(Authority::authorityId).toList();
        Frame frame = Frame.of("compare", title(compared), Columns.address(comparedIds, day))
                .followedBy("All rating changes", "/feeds/rating-changes.atom");
        return new show(
                frame,
                new Choice(comparedIds, choices(comparedIds), day, columns.day(day)),
                problems,
                columns.of(compared, day),
                columns.pictures(compared, day));
    }

    private List<Authority> choices(List<String> comparedIds) {
        return authorities.all().stream()
                .filter(authority -> authority.validTo() == null && !comparedIds.contains(authority.authorityId()))
                .sorted(Comparator.comparing(Authority::shortName, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private static String title(List<Authority> compared) {
        return compared.isEmpty()
                ? "Compare authorities"
                : "Compare " + compared.stream().map(Authority::shortName).collect(Collectors.joining(", "));
    }

    private static Problem tooMany(List<Authority> asked) {
        String left =
                asked.stream().skip(SideBySide.MOST).map(Authority::shortName).collect(Collectors.joining(", "));
        return new Problem("chosen", "Up to six authorities fit side by side. Remove one to add %s.".formatted(left));
    }

    /**
     * What can be chosen.
     *
     * @param compared ids of those that are compared
     * @param others authorities that are not compared yet, by name
     * @param asOf day that was asked for, or null
     * @param day that the page is about
     */
    record Choice(
            List<String> compared,
            List<Authority> others,
            @Nullable LocalDate asOf,
            LocalDate day) {
        /** Whether no more fit. */
        public boolean full() {
            return compared.size() >= SideBySide.MOST;
        }

        /** Classes of the table: how many columns it has decides how wide it must be. */
        public String kind() {
            return "compare compare-" + compared.size();
        }

        /** Address of the analysts' table of those that are compared. */
        public String table(String format) {
            return address("/api/v1/tables/authorities", "&format=" + format);
        }

        /** Address of the comparison as data. */
        public String json() {
            return address("/api/v1/compare", "");
        }

        /** Where the figures are from, and of when. */
        public String source() {
            return "From the reports and articles named on each authority’s page, as of " + PageWords.words(day);
        }

        private String address(String path, String more) {
            return path + "?"
                    + compared.stream().map(id -> "authority_id=" + id).collect(Collectors.joining("&")) + more
                    + (asOf == null ? "" : "&asOf=" + asOf);
        }
    }

    record show(Frame frame, Choice choice, List<Problem> problems, List<Column> columns, List<Picture> pictures)
            implements TemplateInstance {}
}
