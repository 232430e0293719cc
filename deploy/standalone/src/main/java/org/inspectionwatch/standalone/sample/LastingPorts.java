package org.inspectionwatch.standalone.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.inspectionwatch.sample.site.SampleSiteServer;
import org.inspectionwatch.sample.site.SiteOptions;

/** Lets the site have the ports of its last start, as other addresses would be other listings of every publication. */
final class LastingPorts {
    private static final int USUAL = 8090;
    private static final int STEP = 10;
    private static final int ATTEMPTS = 50;

    private final Path file;

    LastingPorts(Path folder) {
        this.file = folder.resolve("first-port");
    }

    /** @throws UncheckedIOException where no ports are free */
    SampleSiteServer start(Function<SiteOptions, SampleSiteServer> starter) throws IOException {
        UncheckedIOException taken = null;
        for (int port : candidates()) {
            try {
                SampleSiteServer site = starter.apply(SiteOptions.standard().firstPort(port));
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, Integer.toString(port));
                return site;
            } catch (UncheckedIOException other) {
                taken = other;
            }
        }
        throw new IllegalStateException("The sample site found no free ports.", taken);
    }

    private List<Integer> candidates() throws IOException {
        List<Integer> ports = new ArrayList<>();
        if (Files.exists(file)) {
            ports.add(Integer.parseInt(Files.readString(file).strip()));
        }
        for (int i = 0; i < ATTEMPTS; i++) {
            ports.add(USUAL + i * STEP);
        }
        return ports;
    }
}
