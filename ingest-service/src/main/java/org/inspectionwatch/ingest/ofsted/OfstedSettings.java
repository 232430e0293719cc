package org.inspectionwatch.ingest.ofsted;

import java.util.List;
import org.inspectionwatch.ingest.definition.Fields;
import org.jspecify.annotations.Nullable;

/**
 * Settings of an Ofsted listing.
 *
 * @param query of the search, without start and rows
 * @param rows results a page; the site gives no more than 100
 * @param windowDays look only at providers whose latest report is so many days old at most, unless all are looked at; null:
 *     the search is always for all
 * @param expectAll whether every authority that exists must be listed
 * @param expected numbers of the providers that must be listed besides
 */
record OfstedSettings(String query, int rows, @Nullable Integer windowDays, boolean expectAll, List<String> expected) {
    static final String QUERY = "q=&location=&lat=&lon=&radius=&level_1_types=3&level_2_types%5B%5D=12";
    private static final int ROWS = 100;

    OfstedSettings {
        expected = List.copyOf(expected);
    }

    static OfstedSettings read(Fields fields) {
        String query = fields.text("query");
        int days = fields.number("window_days", Integer.MAX_VALUE);
        String expect = fields.text("expect");
        if (expect != null && !expect.equals("all") && !expect.equals("listed")) {
            fields.problem("expect", "is '%s' and must be all or listed".formatted(expect));
        }
        OfstedSettings settings = new OfstedSettings(
                query == null ? QUERY : query,
                fields.number("rows", ROWS),
                days == Integer.MAX_VALUE ? null : days,
                expect == null || expect.equals("all"),
                fields.texts("expected_urns"));
        fields.refuseOthers();
        return settings;
    }
}
