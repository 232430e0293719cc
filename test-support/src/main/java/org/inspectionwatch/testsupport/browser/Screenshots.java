package org.inspectionwatch.testsupport.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
     * @param args address of the query-service, address of the ingest-service, file with the key for writing, folder for the
     *     pictures
     */
    public static void main(String[] args) throws IOException {
        Map<String, String> services = Map.of("query", args[0], "ingest", args[1]);
        Path folder = Files.createDirectories(Path.of(args[3]));
        Screenshots screenshots = new Screenshots(services, folder, System.out);
        try (Chromium chromium = new Chromium()) {
            String key = Files.readString(Path.of(args[2])).strip();
            screenshots.takeAll(Visitors.of(chromium.browser(), services, key));
        }
        System.exit(screenshots.faults == 0 ? 0 : 1);
    }

    private void takeAll(Visitors visitors) throws IOException {
        Map<String, String> examples = Examples.of(services, visitors);
        for (PictureList.Entry entry : PictureList.load().entries()) {
            take(visitors, entry, services.get(entry.service()) + entry.path(examples));
        }
        out.println(faults + " faults; pictures in " + folder);
    }

    private void take(Visitors visitors, PictureList.Entry entry, String address) {
        try (BrowserContext context = visitors.window(entry.signedIn())) {
            Page page = context.newPage();
            Complaints complaints = Complaints.of(page);
            Weight weight = Weight.of(page);
            page.navigate(address);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            int bytes = weight.bytes();
            List<String> found = new ArrayList<>();
            for (int width : List.of(Looks.DESKTOP, Looks.PHONE)) {
                for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
                    Looks.picture(page, width, scheme, folder.resolve(file(entry.name(), width, scheme)));
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
            out.printf("%-18s %7d bytes  %d faults%n", entry.name(), bytes, found.size());
            found.stream().distinct().forEach(fault -> out.println("    " + fault));
            faults += found.size();
        }
    }

    private static String file(String name, int width, ColorScheme scheme) {
        return name + "-" + width + (scheme == ColorScheme.DARK ? "-dark" : "") + ".png";
    }
}
