package org.inspectionwatch.ingest.upload;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.inspectionwatch.contracts.DeterministicId;
import org.inspectionwatch.contracts.event.Listing;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.inspectionwatch.ingest.listing.ListingFields;
import org.inspectionwatch.ingest.publication.Arrival;
import org.inspectionwatch.ingest.publication.Kept;
import org.inspectionwatch.ingest.publication.Publications;
import org.inspectionwatch.ingest.source.Source;
import org.inspectionwatch.ingest.source.SourceKind;
import org.inspectionwatch.ingest.source.Sources;
import org.inspectionwatch.ingest.upload.UploadProblems.FieldError;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;

/** Keeps what is handed in. */
@Singleton
public class Uploads {
    private static final String SOURCE_ID = "upload";
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final int LONGEST_LOCATION = 1_000;
    /** Enough that no two files of one name meet. */
    private static final int HASH_DIGITS = 12;

    private final Publications publications;
    private final Sources sources;
    private final long maxBytes;
    private final Clock clock;

    Uploads(Publications publications, Sources sources, UploadSettings settings, Clock clock) {
        this.publications = publications;
        this.sources = sources;
        this.maxBytes = settings.maxFileSize().asLongValue();
        this.clock = clock;
    }

    void onStart(@Observes StartupEvent event) {
        sources.register(new Source(SOURCE_ID, SourceKind.UPLOAD, UploadResource.PATH));
    }

    /**
     * Keeps the publication; a problem 400 or 413 says what is wrong with it.
     *
     * @param form the parts that an upload has
     * @param parts all that were sent
     */
    public Kept handIn(UploadForm form, MultipartFormDataInput parts) throws IOException {
        UploadParts.check(parts);
        return publications.keep(arrival(form));
    }

    private Arrival arrival(UploadForm form) throws IOException {
        List<FieldError> errors = new ArrayList<>();
        FileUpload file = form.file;
        String location = location(form, errors);
        Listing listing = new ListingFields(
                        form.listing(),
                        (column, message) -> errors.add(new FieldError(column.slug(), sentence(message))))
                .listing();
        refuseWhatIsToCome(listing, errors);
        if (file == null || file.size() == 0) {
            errors.addFirst(
                    new FieldError("file", file == null ? "The part 'file' is missing." : "The file is empty."));
        }
        if (file == null || !errors.isEmpty()) {
            throw UploadProblems.invalid(errors);
        }
        if (file.size() > maxBytes) {
            throw UploadProblems.tooLarge(file.size(), maxBytes);
        }
        byte[] content = Files.readAllBytes(file.uploadedFile());
        return new Arrival(SOURCE_ID, placed(form, location, content), listing, null, content, clock.instant());
    }

    /** Nothing is handed in before it is published; a slip of the pen would come before all later reports. */
    private void refuseWhatIsToCome(Listing listing, List<FieldError> errors) {
        PartialDate published = listing.published();
        if (published != null && published.earliest().isAfter(LocalDate.now(clock.withZone(ENGLAND)))) {
            errors.add(
                    new FieldError("published", "The day of publication, %s, is still to come.".formatted(published)));
        }
    }

    /**
     * Two files of one name are not two revisions of one publication unless the uploader says so: without a location of its
     * own an upload is told apart by its bytes.
     */
    private static String placed(UploadForm form, String location, byte[] content) {
        return stripped(form.location).isEmpty()
                ? DeterministicId.contentHash(content).substring(0, HASH_DIGITS) + "/" + location
                : location;
    }

    private static String location(UploadForm form, List<FieldError> errors) {
        String location = stripped(form.location);
        if (location.isEmpty() && form.file != null) {
            location = stripped(form.file.fileName());
        }
        if (location.isEmpty()
                || location.length() > LONGEST_LOCATION
                || location.chars().anyMatch(Character::isISOControl)) {
            errors.add(new FieldError(
                    "location",
                    "The location, or else the file's name, must be 1 to %d printable characters."
                            .formatted(LONGEST_LOCATION)));
        }
        return location;
    }

    private static String sentence(String clause) {
        return clause.substring(0, 1).toUpperCase(Locale.ROOT) + clause.substring(1) + ".";
    }

    private static String stripped(@Nullable String words) {
        return words == null ? "" : words.strip();
    }
}
