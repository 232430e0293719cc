package org.inspectionwatch.standalone.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.inspectionwatch.contracts.event.Listing;
import org.inspectionwatch.ingest.listing.ListingFile;
import org.inspectionwatch.standalone.machine.LauncherException;
import org.inspectionwatch.standalone.machine.Reasons;
import org.jspecify.annotations.Nullable;

/** What is listed of each file: in the listing that was named, else in the one beside the file. For one thread. */
final class Listings {
    private final @Nullable ListingFile named;
    private final Map<Path, ListingFile> beside = new HashMap<>();
    private final Consumer<String> tell;

    /**
     * @param file the listing for all files, or null
     * @param tell is told each row that cannot be used
     * @throws LauncherException where that file cannot be read
     */
    Listings(@Nullable Path file, Consumer<String> tell) {
        this.tell = tell;
        this.named = file == null ? null : read(file);
    }

    Listing of(Path file) {
        ListingFile listings = named == null ? beside(file) : named;
        return listings.of(file.getFileName().toString());
    }

    private ListingFile beside(Path file) {
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElseThrow();
        return beside.computeIfAbsent(folder, key -> {
            Path listing = key.resolve(ListingFile.NAME);
            return Files.isRegularFile(listing) ? read(listing) : ListingFile.NONE;
        });
    }

    private ListingFile read(Path file) {
        try {
            ListingFile listings = ListingFile.parse(Files.readAllBytes(file));
            listings.problems().forEach(problem -> tell.accept(problem.describe(file.toString())));
            return listings;
        } catch (IOException unreadable) {
            throw LauncherException.badArguments(
                    "The listing " + file + " cannot be read: " + Reasons.of(unreadable) + ".");
        }
    }
}
