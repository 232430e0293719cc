package org.inspectionwatch.contracts.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What must hold of a taxonomy before anything is read with it. Each violation is one sentence for the person who edits
 * themes.json.
 */
public final class TaxonomyRules {
    private static final int FAMILIES = 6;
    private static final String ID = "[a-z0-9]+(?:-[a-z0-9]+)*";

    private final List<String> violations = new ArrayList<>();

    private TaxonomyRules() {}

    /** All violations, in the order of the data; empty where it is sound. */
    public static List<String> violations(Taxonomy taxonomy) {
        TaxonomyRules rules = new TaxonomyRules();
        rules.themes(taxonomy);
        rules.ownership(taxonomy);
        rules.tones(taxonomy.polarity());
        rules.list(
                "scopes",
                taxonomy.scopes().values().stream().flatMap(List::stream).toList());
        return List.copyOf(rules.violations);
    }

    private void themes(Taxonomy taxonomy) {
        if (taxonomy.version() < 1) {
            violations.add("The version is " + taxonomy.version() + "; versions count from 1.");
        }
        Set<String> ids = new HashSet<>();
        Set<String> families = new HashSet<>();
        for (Theme theme : taxonomy.themes()) {
            if (!theme.id().matches(ID)) {
                violations.add("The theme id \"" + theme.id() + "\" is not in lower case with hyphens.");
            }
            if (!ids.add(theme.id())) {
                violations.add("Two themes have the id " + theme.id() + ".");
            }
            if (Stream.of(theme.family(), theme.label(), theme.definition()).anyMatch(String::isBlank)) {
                violations.add("The theme " + theme.id() + " lacks its family, label or definition.");
            }
            if (theme.cues().isEmpty()) {
                violations.add("The theme " + theme.id() + " has no cue.");
            }
            families.add(theme.family());
            list("the theme " + theme.id(), theme.cues());
        }
        if (families.size() != FAMILIES) {
            violations.add("The themes name " + families.size() + " families instead of " + FAMILIES + ": "
                    + families.stream().sorted().collect(Collectors.joining("; ")) + ".");
        }
        list("neutral", taxonomy.neutral());
        list("shared", taxonomy.shared());
    }

    private void ownership(Taxonomy taxonomy) {
        Map<String, List<String>> owners = new LinkedHashMap<>();
        taxonomy.themes()
                .forEach(theme -> theme.cues()
                        .forEach(cue -> owners.computeIfAbsent(normalised(cue), words -> new ArrayList<>())
                                .add(theme.id())));
        Set<String> shared = normalised(taxonomy.shared());
        owners.forEach((cue, themes) -> {
            if (themes.stream().distinct().count() > 1 && !shared.contains(cue)) {
                violations.add("The cue \"" + cue + "\" belongs to " + String.join(" and ", themes)
                        + "; list it under shared if that is meant.");
            }
        });
        shared.stream()
                .filter(cue -> owners.getOrDefault(cue, List.of()).size() < 2)
                .forEach(cue ->
                        violations.add("The cue \"" + cue + "\" is listed under shared and no two themes have it."));
        normalised(taxonomy.neutral()).stream()
                .filter(owners::containsKey)
                .sorted()
                .forEach(cue -> violations.add(
                        "The phrase \"" + cue + "\" is neutral and a cue of " + owners.get(cue) + " at once."));
    }

    private void tones(Taxonomy.PolarityCues polarity) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        lists.put("positive", polarity.positive());
        lists.put("negative", polarity.negative());
        lists.put("partial", polarity.partial());
        lists.put("negation", polarity.negation());
        lists.put("reversal", polarity.reversal());
        lists.put("wanting", polarity.wanting());
        lists.put("lessening", polarity.lessening());
        lists.put("neutral", polarity.neutral());
        Map<String, String> owners = new HashMap<>();
        lists.forEach((name, cues) -> {
            list("polarity." + name, cues);
            for (String cue : normalised(cues)) {
                String other = owners.putIfAbsent(cue, name);
                if (other != null) {
                    violations.add("The cue \"" + cue + "\" is " + other + " and " + name + " at once.");
                }
            }
        });
    }

    private void list(String where, Collection<String> cues) {
        Set<String> seen = new HashSet<>();
        for (String cue : cues) {
            if (cue.isBlank() || !cue.equals(cue.strip()) || cue.contains("  ") || cue.indexOf('\u00ad') >= 0) {
                violations.add("The cue \"" + cue + "\" of " + where + " has blanks that are not between its words.");
            }
            int star = cue.indexOf('*');
            if (star >= 0 && (star < cue.length() - 1 || star == 0)) {
                violations.add("The cue \"" + cue + "\" of " + where + " has a * that is not at its end.");
            }
            if (!seen.add(normalised(cue))) {
                violations.add("The cue \"" + cue + "\" stands twice in " + where + ".");
            }
        }
    }

    private static Set<String> normalised(Collection<String> cues) {
        return cues.stream().map(TaxonomyRules::normalised).collect(Collectors.toSet());
    }

    /** As cues are compared with texts: lower case, straight apostrophes, one blank for hyphens, commas and blanks. */
    private static String normalised(String cue) {
        return cue.replaceAll("[\u2018\u2019\u02bc`\u00b4]", "'")
                .replaceAll("[\\s,\\p{Pd}]+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
