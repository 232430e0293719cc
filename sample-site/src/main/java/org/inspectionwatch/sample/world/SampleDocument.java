package org.inspectionwatch.sample.world;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Judgement;

/**
 * A file of the sample site, and the truth about it.
 *
 * @param fileId number in its address; not in the order of dates
 * @param host on which it lies
 * @param path on that host
 * @param title words of the link that readers of the page see
 * @param listing words of the link with media type and day, as the page has them for screen readers
 * @param published day of publication
 * @param providers whom it is about; two for a report that two authorities share
 * @param kind of inspection
 * @param start first day on site
 * @param end last day on site
 * @param grades all that it gives; empty for visits
 * @param seed of its words and its layout
 */
public record SampleDocument(
        String fileId,
        SiteHost host,
        String path,
        String title,
        String listing,
        LocalDate published,
        List<Provider> providers,
        InspectionKind kind,
        LocalDate start,
        LocalDate end,
        Map<Judgement, Grade> grades,
        long seed) {
    public SampleDocument {
        providers = List.copyOf(providers);
        grades = Map.copyOf(grades);
    }
}
