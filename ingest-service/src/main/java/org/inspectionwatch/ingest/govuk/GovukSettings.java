package org.inspectionwatch.ingest.govuk;

import org.inspectionwatch.ingest.definition.Fields;
import org.inspectionwatch.ingest.survey.ItemFilter;

/**
 * Settings of a GOV.UK source.
 *
 * @param query of the search, without start, count, order and fields
 * @param count results a page
 * @param maxResults at a full look; the search gives no more than 1 500
 * @param attachments whether the files attached to a page are documents as well
 * @param filter which results to take, by title, description and document type
 */
record GovukSettings(String query, int count, int maxResults, boolean attachments, ItemFilter filter) {
    private static final int COUNT = 100;
    private static final int MOST = 1_500;

    static GovukSettings read(Fields fields) {
        GovukSettings settings = new GovukSettings(
                fields.required("query"),
                fields.number("count", COUNT),
                Math.min(fields.number("max_results", MOST), MOST),
                fields.flag("attachments", false),
                new ItemFilter(fields.patterns("include")));
        fields.refuseOthers();
        return settings;
    }
}
