package org.inspectionwatch.sample.world;

import java.time.LocalDate;
import java.util.List;

/**
 * The report of an inspection before it has an address.
 *
 * @param providers whom it is about
 */
record Report(Inspection inspection, List<Provider> providers) {
    private static final LocalDate NEW_FILE_HOST = LocalDate.of(2020, 3, 1);
    private static final LocalDate OLD_FILE_HOST = LocalDate.of(2015, 3, 1);

    SampleDocument filed(Streams streams, FileIds ids) {
        String urn = providers.getFirst().urn();
        long seed = streams.of(urn + inspection.kind() + inspection.start()).nextInt(1_000_000);
        String id = ids.next(inspection.published(), seed);
        SiteHost host = host();
        ListingTitle title = ListingTitle.of(inspection, seed);
        return new SampleDocument(
                id,
                host,
                host == SiteHost.REPORTS ? "/provider/files/" + id + "/urn/" + urn + ".pdf" : "/v1/file/" + id,
                title.words(),
                title.full(),
                inspection.published(),
                providers,
                inspection.kind(),
                inspection.start(),
                inspection.end(),
                inspection.grades(),
                seed);
    }

    private SiteHost host() {
        if (inspection.published().isBefore(OLD_FILE_HOST)) {
            return SiteHost.REPORTS;
        }
        return inspection.published().isBefore(NEW_FILE_HOST) ? SiteHost.FILES_API : SiteHost.FILES;
    }
}
