package org.inspectionwatch.ingest.folder;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.inspectionwatch.contracts.event.Listing;
import org.inspectionwatch.contracts.event.PublicationRevised;
import org.inspectionwatch.contracts.text.BlockText;
import org.inspectionwatch.contracts.text.UnreadableText;
import org.inspectionwatch.ingest.InboxResource;
import org.inspectionwatch.ingest.PublishedEvents;
import org.inspectionwatch.testsupport.KafkaResource;
import org.inspectionwatch.testsupport.PostgresResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(KafkaResource.class)
@WithTestResource(PostgresResource.class)
@WithTestResource(InboxResource.class)
class FolderSourceTest {
    private final Path inbox = ConfigProvider.getConfig().getValue("inspection-watch.inbox", Path.class);
    private final PublishedEvents events = new PublishedEvents();

    @AfterEach
    void close() {
        events.close();
    }

    @Test
    void a_new_file_is_published_with_its_text() throws IOException {
        write("new.txt", "Words of a new file.");

        PublicationRevised event = events.await(1, "new.txt").getFirst();

        assertThat(event.publication().revision()).isEqualTo(1);
        assertThat(event.publication().mediaType()).isEqualTo("text/plain");
        assertThat(event.listing()).isEqualTo(Listing.NONE);
        assertThat(event.text())
                .isInstanceOfSatisfying(
                        BlockText.class,
                        text -> assertThat(text.blocks().getFirst().text()).isEqualTo("Words of a new file."));
    }

    @Test
    void a_changed_file_is_a_new_revision_of_the_same_publication_and_a_touched_one_is_nothing() throws IOException {
        write("changing.txt", "First words.");
        PublicationRevised first = events.await(1, "changing.txt").getFirst();

        write("changing.txt", "First words.");
        write("afterwards.txt", "Shows that the touched file was looked at.");
        events.await(1, "afterwards.txt");
        write("changing.txt", "Other words, and more of them.");

        List<PublicationRevised> both = events.await(2, "changing.txt");
        assertThat(both).extracting(each -> each.publication().revision()).containsExactly(1, 2);
        assertThat(both.get(1).publication().publicationId())
                .isEqualTo(first.publication().publicationId());
        assertThat(both.get(1).publication().contentHash())
                .isNotEqualTo(first.publication().contentHash());
    }

    @Test
    void what_the_nearest_listing_says_travels_with_the_event() throws IOException {
        write("listed/listing.csv", "file,urn,provider,published\ndeep/a.txt,80427,Bath,07 july 2017\n");
        write("listed/deep/a.txt", "A listed file.");

        List<PublicationRevised> published = events.await(1, "listed/deep/a.txt");

        PublicationRevised latest = published.getLast();
        assertThat(latest.listing().urn()).isEqualTo("80427");
        assertThat(latest.publication().published()).isEqualTo("2017-07-07");
    }

    @Test
    void a_document_waits_for_a_listing_that_is_still_being_written() throws IOException {
        write("fresh/listing.csv", "file,urn\nold.txt,80429\n");
        Path old = write(".old.txt", "A document from long ago.");
        Files.setLastModifiedTime(old, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
        Files.move(old, inbox.resolve("fresh/old.txt"));

        PublicationRevised first = events.await(1, "fresh/old.txt").getFirst();

        assertThat(first.publication().revision()).isEqualTo(1);
        assertThat(first.listing().urn()).isEqualTo("80429");
    }

    @Test
    void a_listing_that_comes_later_makes_a_new_revision_and_one_that_goes_takes_nothing_back() throws IOException {
        write("late/a.txt", "A file that is listed later.");
        events.await(1, "late/a.txt");

        write("late/listing.csv", "file,urn\na.txt,80428\n");

        List<PublicationRevised> both = events.await(2, "late/a.txt");
        assertThat(both).extracting(each -> each.listing().urn()).containsExactly(null, "80428");
        assertThat(both.get(1).publication().contentHash())
                .isEqualTo(both.get(0).publication().contentHash());

        Files.delete(inbox.resolve("late/listing.csv"));
        write("late/b.txt", "Shows that the folder was looked at again.");
        events.await(1, "late/b.txt");
        assertThat(events.await(2, "late/a.txt")).hasSize(2);
    }

    @Test
    void hidden_files_and_unfinished_downloads_are_left_alone() throws IOException {
        write(".hidden.txt", "Hidden.");
        write(".folder/inside.txt", "Hidden as well.");
        write("loading.pdf.part", "Unfinished.");
        write("seen.txt", "Seen.");

        events.await(1, "seen.txt");
        awaitLookAfter("seen.txt");

        assertThat(events.await(0, ".hidden.txt")).isEmpty();
        assertThat(events.await(0, ".folder/inside.txt")).isEmpty();
        assertThat(events.await(0, "loading.pdf.part")).isEmpty();
    }

    @Test
    void faults_are_one_sentence_each_and_the_rest_goes_on() throws IOException {
        write("faults/empty.pdf", "");
        write("faults/large.txt", "x".repeat(InboxResource.MAX_FILE_SIZE + 1));
        write("faults/broken.pdf", "%PDF-1.7 and nothing behind it");
        write("faults/listing.csv", "file,published\nfine.txt,31 june 2017\n");
        write("faults/fine.txt", "Nothing is wrong with this one.");

        events.await(1, "faults/fine.txt");
        PublicationRevised broken = events.await(1, "faults/broken.pdf").getFirst();

        assertThat(broken.text()).isInstanceOf(UnreadableText.class);
        await().untilAsserted(() -> assertThat(problems())
                .contains(
                        "faults/empty.pdf is empty.",
                        "faults/large.txt has 2 MB, over the limit of 1 MB, and is not read.",
                        "faults/listing.csv, line 2: '31 june 2017' is no date of publication and is left out.")
                .anyMatch(message -> message.startsWith("faults/broken.pdf is kept but gives no text: ")));
        assertThat(folderSource().getString("status")).isEqualTo("partial");
    }

    @Test
    void a_file_without_read_permission_is_named_and_read_once_it_has_one() throws IOException {
        Assumptions.assumeFalse(
                "root".equals(System.getProperty("user.name")), "root may read every file, whatever its permissions");
        Path file = write("secret.txt", "Not for everyone.");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));

        await().untilAsserted(() -> assertThat(problems()).contains("secret.txt can't be read: permission denied."));

        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        assertThat(events.await(1, "secret.txt")).hasSize(1);
    }

    private Path write(String location, String content) throws IOException {
        Path file = inbox.resolve(location);
        Files.createDirectories(file.getParent());
        return Files.write(file, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Another file, taken after it, shows that the look is over. */
    private void awaitLookAfter(String location) throws IOException {
        write(location + ".next.txt", "Next after " + location);
        events.await(1, location + ".next.txt");
    }

    private static List<String> problems() {
        return folderSource().getList("last_run.problems.message");
    }

    private static JsonPath folderSource() {
        JsonPath sources =
                get("/api/v1/sources").then().statusCode(200).extract().jsonPath();
        return sources.setRootPath("sources.find { it.kind == 'folder' }");
    }
}
