package org.inspectionwatch.ingest.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.ingest.feed.FeedKind;
import org.inspectionwatch.ingest.govuk.GovukKind;
import org.inspectionwatch.ingest.ofsted.OfstedKind;
import org.inspectionwatch.ingest.pagelist.PageListKind;
import org.inspectionwatch.ingest.source.SourceKind;
import org.inspectionwatch.ingest.survey.ListingKind;

/**
 * The live sources of this installation. Every field of a definition can be set from outside as
 * {@code inspection-watch-source.<id>.<field>}. A definition that can't be used stops the start.
 */
@ApplicationScoped
class Catalogue {
    private static final String PREFIX = "inspection-watch-source.";

    private final List<LiveSource> sources;

    Catalogue(ScheduleSettings settings, Config config) {
        Definitions definitions = new Definitions(kinds(), (id, field) -> override(config, id, field));
        if (settings.bundledSources()) {
            definitions.addBundled();
        }
        settings.sourcesFolder().ifPresent(definitions::addFolder);
        this.sources = definitions.sources();
    }

    /** By id, those that are switched off included. */
    List<LiveSource> all() {
        return sources;
    }

    Optional<LiveSource> find(String id) {
        return sources.stream().filter(source -> source.id().equals(id)).findFirst();
    }

    private static Optional<String> override(Config config, String id, String field) {
        return config.getOptionalValue(PREFIX + id + "." + field, String.class);
    }

    private static Map<SourceKind, ListingKind> kinds() {
        return Map.of(
                SourceKind.OFSTED_LISTING, new OfstedKind(Authorities.load()),
                SourceKind.FEED, new FeedKind(),
                SourceKind.PAGE_LIST, new PageListKind(),
                SourceKind.GOVUK, new GovukKind());
    }
}
