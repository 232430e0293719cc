package org.inspectionwatch.classify.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.contracts.reference.Authority;
import org.jspecify.annotations.Nullable;

/** Tells whose site an address is of: councils write their name there in one word, short of its end ("southglos", "eastriding"). */
final class CouncilSites {
    private static final Pattern SITE =
            Pattern.compile("^https?://(?:[^/]*\\.)?([a-z0-9-]+)\\.gov\\.uk(?::\\d+)?(?:/|$)");
    private static final int SHORTEST_PART = 6;

    private final Map<String, Set<Authority>> byWord = new HashMap<>();

    CouncilSites(Authorities authorities) {
        for (Authority authority : authorities.all()) {
            List<String> names = new ArrayList<>(authority.aliases());
            names.add(authority.shortName());
            names.add(authority.shortName() + " city");
            names.forEach(name ->
                    byWord.computeIfAbsent(word(name), key -> new HashSet<>()).add(authority));
        }
    }

    /** The authority whose site an address is of; null where it is none's, or may be several's. */
    @Nullable
    Authority owner(String url) {
        Matcher site = SITE.matcher(url.toLowerCase(Locale.ROOT));
        if (!site.find()) {
            return null;
        }
        String label = word(site.group(1));
        Set<Authority> owners = byWord.getOrDefault(label, Set.of());
        if (owners.isEmpty()) {
            owners = beginning(label);
        }
        if (owners.isEmpty() && label.endsWith("s")) {
            owners = beginning(label.substring(0, label.length() - 1));
        }
        List<Authority> standing =
                owners.stream().filter(owner -> owner.validTo() == null).toList();
        return standing.size() == 1 ? standing.getFirst() : null;
    }

    private Set<Authority> beginning(String part) {
        return part.length() < SHORTEST_PART
                ? Set.of()
                : byWord.entrySet().stream()
                        .filter(name -> name.getKey().startsWith(part))
                        .flatMap(name -> name.getValue().stream())
                        .collect(Collectors.toSet());
    }

    private static String word(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
