package org.inspectionwatch.testsupport.browser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The pages of pages.txt. */
record PictureList(List<Entry> entries) {
    PictureList {
        entries = List.copyOf(entries);
    }

    /** Reads the list that this version was built with. */
    static PictureList load() throws IOException {
        try (InputStream list = Objects.requireNonNull(PictureList.class.getResourceAsStream("pages.txt"))) {
            return new PictureList(new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.strip().split("\\s+"))
                    .map(words -> new Entry(words[0], words[1], words[2], words.length > 3))
                    .toList());
        }
    }

    /**
     * A page.
     *
     * @param name of its pictures
     * @param service that has it
     * @param path on the service; may hold names in braces
     * @param signedIn whether it is shown to somebody who has signed in
     */
    record Entry(String name, String service, String path, boolean signedIn) {

        /** The path with what the names in braces stand for. */
        String path(Map<String, String> examples) {
            String filled = path;
            for (Map.Entry<String, String> example : examples.entrySet()) {
                filled = filled.replace(example.getKey(), example.getValue());
            }
            return filled;
        }
    }
}
