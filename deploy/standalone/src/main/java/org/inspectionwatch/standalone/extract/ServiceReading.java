package org.inspectionwatch.standalone.extract;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import org.inspectionwatch.classify.publication.PublicationReader;
import org.inspectionwatch.classify.reading.FindingLine;
import org.inspectionwatch.classify.reading.ReadingOutcome;
import org.inspectionwatch.contracts.ContractJson;
import org.inspectionwatch.contracts.event.Listing;
import org.inspectionwatch.contracts.finding.Finding;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.contracts.text.PublicationText;
import org.inspectionwatch.ingest.text.TextExtractor;

/** Reads in the code that the services use, with their limits. Safe for use by several threads. */
final class ServiceReading implements DocumentReading {
    private final TextExtractor extractor = TextExtractor.standard(Clock.systemUTC());
    private final PublicationReader reader = PublicationReader.ofReferenceData();
    private final Authorities authorities = Authorities.load();

    @Override
    public List<FindingLine> linesOf(String doc, byte[] content, Listing listing) {
        PublicationText text = extractor.extract(content).text();
        return switch (reader.read(text, listing)) {
            case ReadingOutcome.Found(List<Finding> findings) ->
                findings.stream()
                        .map(finding -> FindingLine.of(doc, finding, listing, authorities))
                        .toList();
            case ReadingOutcome.NothingFound nothing -> List.of(FindingLine.none(doc, nothing.message()));
        };
    }

    /** The line as JSON. */
    static String json(FindingLine line) {
        try {
            return ContractJson.mapper().writeValueAsString(line);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
