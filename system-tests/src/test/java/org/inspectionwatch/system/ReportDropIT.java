package org.inspectionwatch.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.inspectionwatch.sample.SampleFile;
import org.inspectionwatch.sample.SampleSite;
import org.inspectionwatch.testsupport.browser.Complaints;
import org.inspectionwatch.testsupport.browser.InBrowser;
import org.inspectionwatch.testsupport.browser.Looks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A person hands in a report and sees what was read from it, over all three packaged services. */
@ExtendWith(InBrowser.class)
class ReportDropIT {
    private static final double PATIENCE_MS = 120_000;
    private static final Path PICTURES = Path.of("target/screenshots");

    @TempDir
    Path folder;

    @Test
    void a_dropped_report_is_shown_with_its_words_marked(Page page, Complaints complaints) throws Exception {
        SampleFile report = SampleSite.load().newest();
        Path file = Files.write(folder.resolve("report.pdf"), report.content());
        Path inbox = Files.createDirectory(folder.resolve("inbox"));

        try (LaunchedMachine machine = LaunchedMachine.start(folder.resolve("data"), inbox)) {
            page.navigate(machine.ingest() + "/drop");
            page.getByLabel("Your key").fill(machine.key());
            page.locator("main form button").click();
            page.getByLabel("The document").setInputFiles(file);
            page.locator("main form button").click();
            page.locator("#read").waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE_MS));

            assertThat(page.locator("#read").textContent()).contains("Overall effectiveness", "Doncaster");
            Locator picture = page.locator(".page-picture img").first();
            picture.scrollIntoViewIfNeeded();
            page.waitForCondition(() -> drawn(picture));
            assertThat(markedOf(String.valueOf(picture.getAttribute("src")))).isTrue();
            look(page, "drop-result");
            page.locator(".page-picture a").first().click();
            page.waitForCondition(() -> drawn(page.locator(".page-picture img")));
            look(page, "drop-result-page");
            complaints.assertNone();
        }
    }

    private static boolean drawn(Locator picture) {
        return Boolean.TRUE.equals(picture.evaluate("image => image.complete && image.naturalWidth > 0"));
    }

    /** Whether all words of the picture's address were found on the page. */
    private static boolean markedOf(String address) throws Exception {
        List<String> words = new ArrayList<>();
        for (String parameter : URI.create(address).getRawQuery().split("&")) {
            if (parameter.startsWith("words=")) {
                words.add(URLDecoder.decode(parameter.substring(parameter.indexOf('=') + 1), StandardCharsets.UTF_8));
            }
        }
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> answer = http.send(
                    HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofByteArray());
            return answer.headers().firstValue("Marked-Words").orElse("").equals(String.valueOf(words.size()));
        }
    }

    private static void look(Page page, String name) {
        Looks.assertAccessible(page);
        for (int width : new int[] {Looks.PHONE, Looks.DESKTOP}) {
            Looks.picture(page, width, ColorScheme.LIGHT, PICTURES.resolve("%s-%d.png".formatted(name, width)));
            Looks.assertFits(page);
        }
    }
}
