package org.inspectionwatch.standalone.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.inspectionwatch.sample.SampleSite;
import org.inspectionwatch.sample.news.Story;
import org.inspectionwatch.sample.site.SampleSiteServer;
import org.inspectionwatch.sample.world.SampleDocument;
import org.inspectionwatch.sample.world.SiteHost;
import org.inspectionwatch.sample.world.World;
import org.inspectionwatch.standalone.machine.LiveSources;

/** The sample site on loopback. What was published once stays published at the next start. */
public final class NewcomersSite implements AutoCloseable {
    /** Name of its folder in the data folder. */
    public static final String NAME = "sample-site";

    private final Path folder;
    private final SampleSiteServer site;
    private final int earlier;

    private NewcomersSite(Path folder, SampleSiteServer site, int earlier) {
        this.folder = folder;
        this.site = site;
        this.earlier = earlier;
    }

    /** Starts it and writes the definitions of its sources into the folder. */
    public static NewcomersSite start(Path folder) throws IOException {
        SampleSite sample = SampleSite.load();
        World world = sample.world();
        List<Story> stories = sample.stories();
        SampleSiteServer server =
                new LastingPorts(folder).start(options -> SampleSiteServer.start(options, world, stories));
        NewcomersSite site = new NewcomersSite(
                folder, server, world.publishedBy(world.firstDay()).size() + stories.size());
        SourceFiles.write(site.definitions(), server);
        if (site.isComplete()) {
            server.advance(1);
        }
        return site;
    }

    /** What ingest-service must know of it. */
    public LiveSources sources() {
        return new LiveSources(
                definitions(), Arrays.stream(SiteHost.values()).map(this::host).collect(Collectors.toSet()));
    }

    /** Its listing, for a person. */
    public String listing() {
        return site.origin(SiteHost.REPORTS) + "/search?rows=100";
    }

    /** How many publications there are before the newest. */
    public int earlier() {
        return earlier;
    }

    /** Whether the newest publication is there. */
    public boolean isComplete() {
        return Files.exists(complete());
    }

    /** Publishes the newest report, and hands back how its listing titles it. */
    public String publishNewest() throws IOException {
        Files.createFile(complete());
        SampleDocument newest = site.advance(1).getLast();
        return newest.providers().getFirst().name() + ", " + newest.listing();
    }

    @Override
    public void close() {
        site.close();
    }

    private Path definitions() {
        return folder.resolve("sources");
    }

    private Path complete() {
        return folder.resolve("newest-is-published");
    }

    private String host(SiteHost host) {
        return SourceFiles.host(site.origin(host));
    }
}
