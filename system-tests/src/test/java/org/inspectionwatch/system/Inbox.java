package org.inspectionwatch.system;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.inspectionwatch.sample.SampleFile;
import org.inspectionwatch.sample.SampleSite;

/** A folder of sample publications. */
final class Inbox {
    private final Path folder;

    Inbox(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    Path folder() {
        return folder;
    }

    void put(List<SampleFile> files) throws IOException {
        replace("listing.csv", SampleSite.listing(files).getBytes(StandardCharsets.UTF_8));
        for (SampleFile file : files) {
            replace(file.name(), file.content());
        }
    }

    /** Whole, or not at all. */
    void replace(String name, byte[] content) throws IOException {
        Path unfinished = folder.resolve("." + name + ".part");
        Files.write(unfinished, content);
        Files.move(
                unfinished, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
