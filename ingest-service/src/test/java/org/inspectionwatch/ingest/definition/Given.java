package org.inspectionwatch.ingest.definition;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.inspectionwatch.ingest.survey.ListingKind;
import org.inspectionwatch.ingest.survey.ListingReader;

/** Definitions as tests write them. */
public final class Given {
    private Given() {}

    /** The reader of a definition without fault. */
    public static ListingReader reader(ListingKind kind, String yaml) {
        List<String> problems = new ArrayList<>();
        DefinitionFile file = DefinitionFile.parse(
                        "test.yaml", yaml.getBytes(StandardCharsets.UTF_8), (id, field) -> Optional.empty(), problems)
                .orElseThrow();
        ListingReader reader =
                kind.open(Objects.requireNonNull(file.definition(), problems::toString), file.settings());
        file.refuseOthers();
        if (!problems.isEmpty()) {
            throw new DefinitionException(problems);
        }
        return reader;
    }
}
