package org.inspectionwatch.sample;

import com.fasterxml.jackson.core.type.TypeReference;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.inspectionwatch.contracts.ContractJson;
import org.inspectionwatch.sample.news.Story;
import org.inspectionwatch.sample.page.NewsPages;
import org.inspectionwatch.sample.report.SamplePdf;
import org.inspectionwatch.sample.world.SampleStamp;
import org.inspectionwatch.sample.world.World;

/**
 * The publications that show a newcomer the whole flow: reports of several authorities over ten years, an article, and one
 * report that is published while somebody looks on. The same bytes at every call.
 */
public final class SampleSite {
    private final List<SampleInspection> inspections;

    private SampleSite(List<SampleInspection> inspections) {
        this.inspections = inspections;
    }

    /** The sample of this version. */
    public static SampleSite load() {
        try (InputStream stream = open("inspections.json")) {
            return new SampleSite(ContractJson.mapper().readValue(stream, new TypeReference<>() {}));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What has been published already, oldest first but for the article, which comes last. */
    public List<SampleFile> earlier() {
        List<SampleFile> files = new ArrayList<>();
        inspections.subList(0, inspections.size() - 1).forEach(inspection -> files.add(print(inspection)));
        files.add(article());
        return files;
    }

    /** The report that is published last; it changes a rating. */
    public SampleFile newest() {
        return print(inspections.getLast());
    }

    /** The reports as a sample site shows them; its day is the one before the newest report is published. */
    public World world() {
        return FactualWorld.of(inspections);
    }

    /** The article as a sample site shows it. */
    public List<Story> stories() {
        return List.of(story());
    }

    /** A {@code listing.csv} of these files. */
    public static String listing(List<SampleFile> files) {
        StringWriter csv = new StringWriter();
        try (CsvWriter rows = CsvWriter.builder().build(csv)) {
            rows.writeRecord("file", "urn", "provider", "title", "published");
            files.forEach(file -> rows.writeRecord(
                    file.name(),
                    Objects.requireNonNullElse(file.urn(), ""),
                    Objects.requireNonNullElse(file.provider(), ""),
                    file.title(),
                    file.published().toString()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return csv.toString();
    }

    private static SampleFile print(SampleInspection inspection) {
        String name = inspection.authority().toLowerCase(Locale.ROOT).replace(' ', '-') + "-" + inspection.published();
        return new SampleFile(
                name + ".pdf",
                SampleStamp.on(SamplePdf.print(inspection.report())),
                inspection.urn(),
                inspection.authority(),
                "Sample: " + inspection.authority() + ", children's services inspection",
                inspection.published());
    }

    private static SampleFile article() {
        Story story = story();
        return new SampleFile(
                "article-" + story.published() + ".html",
                NewsPages.article(story).getBytes(StandardCharsets.UTF_8),
                null,
                null,
                "Sample: news of an inspection",
                story.published());
    }

    private static Story story() {
        try (InputStream stream = open("article.json")) {
            return ContractJson.mapper().readValue(stream, Story.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(SampleSite.class.getResourceAsStream(name), name);
    }
}
