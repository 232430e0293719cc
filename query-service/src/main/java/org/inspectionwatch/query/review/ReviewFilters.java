package org.inspectionwatch.query.review;

import jakarta.enterprise.context.ApplicationScoped;
import org.inspectionwatch.contracts.Topics;
import org.inspectionwatch.query.paging.AuthorityIds;
import org.inspectionwatch.query.paging.Params;
import org.inspectionwatch.query.paging.Regions;
import org.jspecify.annotations.Nullable;

/** Makes filters of query parameters. */
@ApplicationScoped
public class ReviewFilters {
    private final AuthorityIds authorityIds;
    private final Regions regions;
    private final ReviewFields fields;

    ReviewFilters(AuthorityIds authorityIds, Regions regions, ReviewFields fields) {
        this.authorityIds = authorityIds;
        this.regions = regions;
        this.fields = fields;
    }

    /** A parameter that can name nothing is refused (400). */
    public ReviewFilter of(
            @Nullable String authorityId, @Nullable String region, @Nullable String field, @Nullable String holdsBack) {
        return new ReviewFilter(
                Topics.UNRESOLVED.equals(authorityId) ? authorityId : authorityIds.checked(authorityId),
                regions.authorityIds(regions.checked("region", region)),
                fields.checked(field),
                Params.flag("holds_back", holdsBack));
    }
}
