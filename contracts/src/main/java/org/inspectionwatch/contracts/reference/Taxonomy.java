package org.inspectionwatch.contracts.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.inspectionwatch.contracts.ContractJson;

/**
 * The practice themes and the words that praise or criticise: themes.json. Immutable.
 *
 * @param version counted up with every change; rides on every reading
 * @param themes in the order of the data, family by family
 * @param polarity cues of praise and of criticism
 */
public record Taxonomy(int version, List<Theme> themes, PolarityCues polarity) {
    private static final String RESOURCE = "themes.json";

    public Taxonomy {
        themes = List.copyOf(themes);
    }

    /**
     * Words that praise or criticise; one that ends in {@code *} is a stem.
     *
     * @param positive of praise
     * @param negative of criticism
     */
    public record PolarityCues(List<String> positive, List<String> negative) {
        public PolarityCues {
            positive = List.copyOf(positive);
            negative = List.copyOf(negative);
        }
    }

    /** Reads the taxonomy that this version was built with. */
    public static Taxonomy load() {
        try (InputStream json = Objects.requireNonNull(Taxonomy.class.getResourceAsStream(RESOURCE))) {
            return ContractJson.mapper().readValue(json, Taxonomy.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<Theme> byId(String id) {
        return themes.stream().filter(theme -> theme.id().equals(id)).findFirst();
    }
}
