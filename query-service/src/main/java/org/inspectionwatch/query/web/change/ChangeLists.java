package org.inspectionwatch.query.web.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.inspectionwatch.contracts.event.RatingChange;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.finding.Direction;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.query.paging.AuthorityIds;
import org.inspectionwatch.query.paging.Page;
import org.inspectionwatch.query.paging.PageRequest;
import org.inspectionwatch.query.paging.Params;
import org.inspectionwatch.query.paging.Regions;
import org.inspectionwatch.query.ratingchange.KnownRatingChange;
import org.inspectionwatch.query.ratingchange.RatingChangeFilter;
import org.inspectionwatch.query.ratingchange.RatingChangeQueries;
import org.jspecify.annotations.Nullable;

/** Reads the list of rating changes as people narrow it. */
@ApplicationScoped
class ChangeLists {
    private static final String ANY_BASIS = "any";
    private static final String ROWS = "25";

    private final RatingChangeQueries queries;
    private final Regions regions;
    private final AuthorityIds authorityIds;

    ChangeLists(RatingChangeQueries queries, Regions regions, AuthorityIds authorityIds) {
        this.queries = queries;
        this.regions = regions;
        this.authorityIds = authorityIds;
    }

    /** A 400 problem names what was entered and cannot be; without a basis the official ones alone. */
    ChangeList read(ChangeParams params) {
        RatingChangeFilter filter = new RatingChangeFilter(
                authorityIds.checked(params.authorityId),
                regions.authorityIds(regions.checked("region", params.region)),
                Params.slug("judgement", params.judgement, Judgement.class),
                Params.slug("direction", params.direction, Direction.class),
                basis(params.basis),
                Params.day("since", params.since),
                null);
        PageRequest request = PageRequest.of(ROWS, params.cursor, 2, "rating-changes-page", filter);
        Page<RatingChange> page = Page.of(
                        request,
                        queries.list(filter, request),
                        row -> List.of(row.day(), row.change().ratingChange().ratingChangeId()))
                .map(RatingChangeQueries.Row::change)
                .map(KnownRatingChange::ratingChange);
        return new ChangeList(Moves.of(page.items()), page.nextCursor(), List.of());
    }

    private static @Nullable String basis(@Nullable String basis) {
        if (basis == null) {
            return Basis.OFFICIAL.slug();
        }
        return basis.equals(ANY_BASIS) ? null : Params.slug("basis", basis, Basis.class);
    }
}
