package org.inspectionwatch.ingest.survey;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.inspectionwatch.ingest.source.ProblemKind;
import org.inspectionwatch.ingest.source.RunProblem;

/** Pages that a test has at hand. */
public final class SavedPages implements Pages {
    private final Map<String, String> pages = new HashMap<>();
    private final List<String> asked = new ArrayList<>();

    /** There is such a page. */
    public SavedPages with(String address, String body) {
        pages.put(address, body);
        return this;
    }

    /** What was asked for, in order. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public Page get(URI address) {
        asked.add(address.toString());
        String body = pages.get(address.toString());
        return body == null
                ? new Page.Missing(
                        new RunProblem(ProblemKind.NOT_THERE, address.toString(), "There is no " + address + "."),
                        false)
                : new Page.Content(address, body.getBytes(StandardCharsets.UTF_8));
    }
}
