package org.inspectionwatch.classify.authority;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.contracts.reference.Authority;

/**
 * The names by which documents call authorities: full and short names and aliases, with the words "council", "London Borough
 * of" and the like taken off. A name that two bodies share ("Dorset" before and after 2019) is resolved by who existed.
 */
public final class AuthorityNames {
    private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019\u02bc`]");
    private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015-]");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{Nd}']+");
    private static final Pattern PREFIX = Pattern.compile(
            "^(?:the )?(?:(?:london|royal|metropolitan) borough of|city of|county of|council of the|borough of|isle of(?= man\\b))? ?");
    private static final Pattern SUFFIX = Pattern.compile(
            " (?:(?:metropolitan|city|county|borough|district|unitary|london borough)\\b ?)*(?:council|authority|corporation|mbc|lbc|cc)$"
                    + "| (?:metropolitan district|metropolitan borough|london borough)$");

    private final Map<String, Set<Authority>> byName = new HashMap<>();

    public AuthorityNames(Authorities authorities) {
        for (Authority authority : authorities.all()) {
            index(authority.name(), authority);
            index(authority.shortName(), authority);
            authority.aliases().forEach(alias -> index(alias, authority));
        }
    }

    private void index(String name, Authority authority) {
        byName.computeIfAbsent(normalise(name), key -> new LinkedHashSet<>()).add(authority);
    }

    /**
     * The authority that goes by exactly this name, or empty where none does or several do and the day does not tell.
     *
     * @param name such as "London Borough of Hounslow", "Hounslow" or "hounslow council"
     * @param candidatesWhen chooses among the bodies that share a name, such as "those that existed on the day of inspection"
     */
    public Optional<Authority> named(String name, Choice candidatesWhen) {
        Collection<Authority> candidates = byName.getOrDefault(normalise(name), Set.of());
        if (candidates.size() < 2) {
            return candidates.stream().findFirst();
        }
        List<Authority> chosen =
                candidates.stream().filter(candidatesWhen::accepts).toList();
        return chosen.size() == 1 ? Optional.of(chosen.getFirst()) : Optional.empty();
    }

    /** Says which of several bodies of one name may be meant. */
    @FunctionalInterface
    public interface Choice {
        boolean accepts(Authority authority);
    }

    /** A name in the form in which names are compared. */
    static String normalise(String name) {
        String text = name.toLowerCase(Locale.ROOT).replace("&", " and ");
        text = APOSTROPHES.matcher(text).replaceAll("'");
        text = DASHES.matcher(text).replaceAll(" ");
        text = NOT_LETTERS.matcher(text).replaceAll(" ").strip();
        text = PREFIX.matcher(text).replaceFirst("");
        return SUFFIX.matcher(text).replaceFirst("").strip();
    }
}
