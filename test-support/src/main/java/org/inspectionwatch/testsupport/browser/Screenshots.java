package org.inspectionwatch.testsupport.browser;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Makes a picture of each page of pages.txt on a phone and on a desk, and says what axe finds, what it weighs, what complains. */
public final class Screenshots {
    private static final int MOST_BYTES = 150_000;

    private final Map<String, String> services;
    private final Path folder;
    private final PrintStream out;
    private int faults;

    private Screenshots(Map<String, String> services, Path folder, PrintStream out) {
        this.services = services;
        this.folder = folder;
        this.out = out;
    }

    /**
     * Exit status 1 where a page has a fault.
     *
     * @param args address of the query-service, address of the ingest-service, folder for the pictures
     */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[2]));
        Screenshots screenshots = new Screenshots(Map.of("query", args[0], "ingest", args[1]), folder, System.out);
        try (Chromium chromium = new Chromium()) {
            screenshots.takeAll(chromium);
        }
        System.exit(screenshots.faults == 0 ? 0 : 1);
    }

    private void takeAll(Chromium chromium) throws IOException {
        Map<String, String> known = Map.of(
                "{rating_change_id}", latest(chromium, "rating-changes", "/items/0/rating_change/rating_change_id"),
                "{inspection_id}", latest(chromium, "inspections", "/items/0/inspection_id"));
        for (String line : lines()) {
            String[] entry = line.split("\\s+");
            String path = entry[2];
            for (Map.Entry<String, String> one : known.entrySet()) {
                path = path.replace(one.getKey(), one.getValue());
            }
            take(chromium, entry[0], services.get(entry[1]) + path);
        }
        out.println(faults + " faults; pictures in " + folder);
    }

    private void take(Chromium chromium, String name, String address) {
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            Complaints complaints = Complaints.of(page);
            Weight weight = Weight.of(page);
            page.navigate(address);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            int bytes = weight.bytes();
            List<String> found = new ArrayList<>();
            for (int width : List.of(Looks.DESKTOP, Looks.PHONE)) {
                for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
                    Looks.picture(page, width, scheme, folder.resolve(file(name, width, scheme)));
                    Looks.violations(page).forEach(violation -> found.add("axe at " + width + ": " + violation));
                }
                if (!Looks.fits(page)) {
                    found.add("is wider than the window at " + width);
                }
            }
            // Chromium itself says of a page that answers 400 or 404 that it did.
            complaints.all().stream()
                    .filter(complaint -> !complaint.contains("Failed to load resource"))
                    .forEach(found::add);
            if (bytes > MOST_BYTES) {
                found.add("weighs more than " + MOST_BYTES + " bytes");
            }
            out.printf("%-18s %7d bytes  %d faults%n", name, bytes, found.size());
            found.stream().distinct().forEach(fault -> out.println("    " + fault));
            faults += found.size();
        }
    }

    private static String file(String name, int width, ColorScheme scheme) {
        return name + "-" + width + (scheme == ColorScheme.DARK ? "-dark" : "") + ".png";
    }

    private String latest(Chromium chromium, String list, String pointer) throws IOException {
        try (BrowserContext context = chromium.browser().newContext()) {
            byte[] answer = context.request()
                    .get(services.get("query") + "/api/v1/%s?limit=1".formatted(list))
                    .body();
            return new ObjectMapper().readTree(answer).at(pointer).asText("none");
        }
    }

    private static List<String> lines() throws IOException {
        try (InputStream list = Objects.requireNonNull(Screenshots.class.getResourceAsStream("pages.txt"))) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }
}
