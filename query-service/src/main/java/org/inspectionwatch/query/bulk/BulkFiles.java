package org.inspectionwatch.query.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.inspectionwatch.query.export.Downloads;
import org.inspectionwatch.query.paging.Params;
import org.jspecify.annotations.Nullable;

/**
 * Answers with whole lists. A format that is null is chosen by the header alone; filters that do not hold are 400 problems.
 */
@ApplicationScoped
class BulkFiles {
    private final BulkLists lists;
    private final BulkFilters filters;
    private final Downloads downloads;

    BulkFiles(BulkLists lists, BulkFilters filters, Downloads downloads) {
        this.lists = lists;
        this.filters = filters;
        this.downloads = downloads;
    }

    Response inspections(BulkParams.Inspections params, @Nullable String format, HttpHeaders headers) {
        return downloads.list(format, headers, BulkSheets.INSPECTIONS, lists.inspections(filters.inspections(params)));
    }

    Response findings(BulkParams.Findings params, @Nullable String format, HttpHeaders headers) {
        return downloads.list(format, headers, BulkSheets.FINDINGS, lists.findings(filters.findings(params)));
    }

    Response ratingChanges(BulkParams.RatingChanges params, @Nullable String format, HttpHeaders headers) {
        return downloads.list(
                format, headers, BulkSheets.RATING_CHANGES, lists.ratingChanges(filters.ratingChanges(params)));
    }

    Response passages(BulkParams.Passages params, @Nullable String format, HttpHeaders headers) {
        return downloads.list(format, headers, BulkSheets.PASSAGES, lists.passages(filters.passages(params)));
    }

    Response authorities(BulkParams.OfAuthorities params, @Nullable String format, HttpHeaders headers) {
        return downloads.list(
                format,
                headers,
                BulkSheets.AUTHORITIES,
                lists.authorities(Params.day("asOf", params.asOf), filters.region(params.region)));
    }
}
