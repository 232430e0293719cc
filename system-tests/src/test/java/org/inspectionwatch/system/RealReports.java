package org.inspectionwatch.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.inspectionwatch.classify.publication.PublicationReader;
import org.inspectionwatch.classify.publication.ReadingEvents;
import org.inspectionwatch.contracts.DeterministicId;
import org.inspectionwatch.contracts.event.FindingRecorded;
import org.inspectionwatch.contracts.event.Listing;
import org.inspectionwatch.contracts.event.PublicationRef;
import org.inspectionwatch.contracts.text.PublicationText;
import org.inspectionwatch.ingest.listing.ListingFile;
import org.inspectionwatch.ingest.text.TextExtractor;

/** Reads the reports of a folder with its listing, in the code that the services use. */
final class RealReports {
    private final TextExtractor extractor = TextExtractor.standard(Clock.systemUTC());
    private final PublicationReader reader = PublicationReader.ofReferenceData();
    private final ReadingEvents events = new ReadingEvents(1, 1);
    private final Path folder;
    private final ListingFile listing;

    RealReports(Path folder) throws IOException {
        this.folder = folder;
        this.listing = ListingFile.parse(Files.readAllBytes(folder.resolve(ListingFile.NAME)));
    }

    /** The findings of all the reports, file by file. */
    List<FindingRecorded> findings() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .toList();
        }
        List<FindingRecorded> findings = new ArrayList<>();
        files.parallelStream().map(this::findings).toList().forEach(findings::addAll);
        return findings;
    }

    private List<FindingRecorded> findings(Path file) {
        String name = file.getFileName().toString();
        Listing listed = listing.of(name);
        try {
            byte[] bytes = Files.readAllBytes(file);
            PublicationText text = extractor.extract(bytes).text();
            PublicationRef publication = new PublicationRef(
                    name,
                    1,
                    DeterministicId.contentHash(bytes),
                    "reports",
                    name,
                    listed.title(),
                    listed.url(),
                    "application/pdf",
                    listed.publishedOn(),
                    null,
                    Instant.parse("2026-01-01T00:00:00Z"));
            return events.of(publication, reader.read(text, listed)).stream()
                    .map(event -> event.data())
                    .filter(FindingRecorded.class::isInstance)
                    .map(FindingRecorded.class::cast)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
