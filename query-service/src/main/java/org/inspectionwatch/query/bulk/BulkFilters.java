package org.inspectionwatch.query.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.finding.Direction;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.Polarity;
import org.inspectionwatch.contracts.finding.Role;
import org.inspectionwatch.contracts.reference.Taxonomy;
import org.inspectionwatch.query.paging.AuthorityIds;
import org.inspectionwatch.query.paging.Params;
import org.inspectionwatch.query.paging.Problems;
import org.inspectionwatch.query.paging.Regions;
import org.jspecify.annotations.Nullable;

/** Checks the filters of whole lists and makes them parameters of queries, null where one does not matter. */
@ApplicationScoped
class BulkFilters {
    private static final String ANY = "any";

    private final AuthorityIds authorityIds;
    private final Regions regions;
    private final Taxonomy taxonomy;

    BulkFilters(AuthorityIds authorityIds, Regions regions, Taxonomy taxonomy) {
        this.authorityIds = authorityIds;
        this.regions = regions;
        this.taxonomy = taxonomy;
    }

    Map<String, @Nullable Object> inspections(BulkParams.Inspections params) {
        Map<String, @Nullable Object> filters = new LinkedHashMap<>();
        filters.put("authority", authorityIds.checked(params.authorityId));
        filters.put("kind", Params.slug("kind", params.kind, InspectionKind.class));
        filters.put("from", Params.day("from", params.from));
        filters.put("to", Params.day("to", params.to));
        return filters;
    }

    Map<String, @Nullable Object> findings(BulkParams.Findings params) {
        Map<String, @Nullable Object> filters = new LinkedHashMap<>();
        filters.put("authority", authorityIds.checked(params.authorityId));
        filters.put("kind", Params.slug("kind", params.kind, InspectionKind.class));
        filters.put("review", Params.flag("needs_review", params.needsReview));
        return filters;
    }

    Map<String, @Nullable Object> ratingChanges(BulkParams.RatingChanges params) {
        Map<String, @Nullable Object> filters = new LinkedHashMap<>();
        filters.put("authority", authorityIds.checked(params.authorityId));
        filters.put("region", regions.checked("region", params.region));
        filters.put("judgement", Params.slug("judgement", params.judgement, Judgement.class));
        filters.put("direction", Params.slug("direction", params.direction, Direction.class));
        filters.put("basis", basis(params.basis));
        filters.put("since", Params.day("since", params.since));
        return filters;
    }

    Map<String, @Nullable Object> passages(BulkParams.Passages params) {
        if (params.theme != null && taxonomy.byId(params.theme).isEmpty()) {
            throw Problems.invalid("theme", "is not the id of a theme, such as front-door: " + params.theme);
        }
        Map<String, @Nullable Object> filters = new LinkedHashMap<>();
        filters.put("theme", params.theme);
        filters.put("authority", authorityIds.checked(params.authorityId));
        filters.put("polarity", Params.slug("polarity", params.polarity, Polarity.class));
        filters.put("role", Params.slug("role", params.role, Role.class));
        return filters;
    }

    @Nullable
    String region(@Nullable String region) {
        return regions.checked("region", region);
    }

    private static @Nullable String basis(@Nullable String basis) {
        if (basis == null) {
            return Basis.OFFICIAL.slug();
        }
        if (basis.equals(ANY)) {
            return null;
        }
        if (Arrays.stream(Basis.values()).noneMatch(known -> known.slug().equals(basis))) {
            throw Problems.invalid("basis", "is one of official, reported, any");
        }
        return basis;
    }
}
