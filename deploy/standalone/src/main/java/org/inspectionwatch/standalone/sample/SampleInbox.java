package org.inspectionwatch.standalone.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.inspectionwatch.sample.SampleFile;
import org.inspectionwatch.sample.SampleSite;

/** The folder of the sample publications. A file is there whole or not at all. */
public final class SampleInbox {
    /** Name of the folder in the data folder. */
    public static final String NAME = "sample-site";

    private final Path folder;
    private final SampleSite site = SampleSite.load();

    private SampleInbox(Path folder) {
        this.folder = folder;
    }

    public static SampleInbox at(Path folder) {
        return new SampleInbox(folder);
    }

    /** Writes all but the newest publication; what is there is written over with the same. */
    public void writeEarlier() throws IOException {
        Files.createDirectories(folder);
        List<SampleFile> earlier = site.earlier();
        List<SampleFile> all = new ArrayList<>(earlier);
        all.add(site.newest());
        write("listing.csv", SampleSite.listing(all).getBytes(StandardCharsets.UTF_8));
        for (SampleFile file : earlier) {
            write(file.name(), file.content());
        }
    }

    /** How many publications there are before the newest. */
    public int earlier() {
        return site.earlier().size();
    }

    /** Whether the newest publication is there. */
    public boolean isComplete() {
        return Files.exists(folder.resolve(site.newest().name()));
    }

    /** Writes the newest publication. */
    public SampleFile writeNewest() throws IOException {
        SampleFile newest = site.newest();
        write(newest.name(), newest.content());
        return newest;
    }

    private void write(String name, byte[] content) throws IOException {
        Path unfinished = folder.resolve("." + name + ".part");
        Files.write(unfinished, content);
        Files.move(
                unfinished, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
