package org.inspectionwatch.sample.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.inspectionwatch.sample.news.Story;
import org.inspectionwatch.sample.world.SampleDocument;
import org.inspectionwatch.sample.world.World;

/** The world, its news, and what the clock lets be seen of them. */
final class SiteState {
    private final World world;
    private final List<Story> stories;
    private final Map<String, SampleDocument> byId;
    private final SiteClock clock;
    private final SiteFiles files;
    private final Quirks quirks = new Quirks();

    SiteState(World world, List<Story> stories) {
        this.world = world;
        this.stories = List.copyOf(stories);
        this.files = new SiteFiles(world);
        this.byId = world.documents().stream()
                .collect(Collectors.toUnmodifiableMap(SampleDocument::fileId, Function.identity()));
        this.clock = new SiteClock(world.firstDay());
    }

    World world() {
        return world;
    }

    SiteClock clock() {
        return clock;
    }

    SiteFiles files() {
        return files;
    }

    Quirks quirks() {
        return quirks;
    }

    LocalDate today() {
        return clock.today();
    }

    Optional<SampleDocument> document(String fileId) {
        return Optional.ofNullable(byId.get(fileId));
    }

    /** Newest first. */
    List<Story> stories() {
        LocalDate today = today();
        return stories.reversed().stream()
                .filter(story -> !story.published().isAfter(today))
                .toList();
    }
}
