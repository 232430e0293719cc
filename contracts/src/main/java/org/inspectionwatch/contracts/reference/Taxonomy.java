package org.inspectionwatch.contracts.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.inspectionwatch.contracts.ContractJson;
import org.inspectionwatch.contracts.finding.Scope;

/**
 * The practice themes and the words that praise or criticise: themes.json. Immutable.
 *
 * @param version counted up with every change; rides on every reading
 * @param themes in the order of the data, family by family
 * @param neutral phrases that hold a theme's cue and speak of no theme, such as "monitoring visit"
 * @param shared cues that more than one theme has on purpose; any other cue belongs to one theme
 * @param polarity cues of praise and of criticism, and of what turns one into the other
 * @param scopes words that say for how many something holds
 */
public record Taxonomy(
        int version,
        List<Theme> themes,
        List<String> neutral,
        List<String> shared,
        PolarityCues polarity,
        Map<Scope, List<String>> scopes) {
    private static final String RESOURCE = "themes.json";

    public Taxonomy {
        themes = List.copyOf(themes);
        neutral = List.copyOf(neutral);
        shared = List.copyOf(shared);
        scopes = Map.copyOf(scopes);
    }

    /**
     * Words that praise or criticise; one that ends in {@code *} is a stem.
     *
     * @param positive of praise
     * @param negative of criticism
     * @param partial name a few to whom what is said applies: weak criticism
     * @param negation turn praise that follows, or criticism close by, round; criticism where nothing follows
     * @param reversal tell that something has ended, as "no longer": turn what follows round, near or far
     * @param wanting turn praise that follows into criticism; criticism where nothing follows
     * @param lessening turn criticism beside them into praise, as in "reduced delay"
     * @param neutral phrases that hold one of these cues and are neither praise nor criticism
     */
    public record PolarityCues(
            List<String> positive,
            List<String> negative,
            List<String> partial,
            List<String> negation,
            List<String> reversal,
            List<String> wanting,
            List<String> lessening,
            List<String> neutral) {
        public PolarityCues {
            positive = List.copyOf(positive);
            negative = List.copyOf(negative);
            partial = List.copyOf(partial);
            negation = List.copyOf(negation);
            reversal = List.copyOf(reversal);
            wanting = List.copyOf(wanting);
            lessening = List.copyOf(lessening);
            neutral = List.copyOf(neutral);
        }
    }

    /**
     * Reads the taxonomy that this version was built with.
     *
     * @throws IllegalStateException where it breaks one of the {@link TaxonomyRules}
     */
    public static Taxonomy load() {
        try (InputStream json = Objects.requireNonNull(Taxonomy.class.getResourceAsStream(RESOURCE))) {
            Taxonomy taxonomy = ContractJson.mapper().readValue(json, Taxonomy.class);
            List<String> violations = TaxonomyRules.violations(taxonomy);
            if (!violations.isEmpty()) {
                throw new IllegalStateException(RESOURCE + ": " + String.join(" ", violations));
            }
            return taxonomy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<Theme> byId(String id) {
        return themes.stream().filter(theme -> theme.id().equals(id)).findFirst();
    }
}
