package org.inspectionwatch.ingest.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inspectionwatch.sample.site.SampleSiteServer;
import org.inspectionwatch.sample.world.SiteHost;

/** What docs/how-to/add-a-source.md tells to write, with the address of a feed that is there. */
final class HowTo {
    private static final Pattern YAML = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);
    private static final String ITS_FEED = "https://news.example.org/feed/";

    private HowTo() {}

    static String definition(SampleSiteServer site) throws IOException {
        Matcher yaml = YAML.matcher(Files.readString(Path.of("../docs/how-to/add-a-source.md")));
        if (!yaml.find() || !yaml.group(1).contains(ITS_FEED)) {
            throw new IllegalStateException("the how-to has no definition of a feed at " + ITS_FEED);
        }
        return yaml.group(1).replace(ITS_FEED, site.origin(SiteHost.NEWS) + "/feed/");
    }
}
