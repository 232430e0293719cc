package org.inspectionwatch.classify.authority;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.contracts.reference.Authority;

/**
 * The names by which documents call authorities: full and short names and aliases, with the words "council", "London Borough
 * of" and the like taken off. A name that two bodies share ("Dorset" before and after 2019) is resolved by who existed.
 */
public final class AuthorityNames {
    private final Map<String, Set<Authority>> byName = new HashMap<>();
    private final Map<String, Set<Authority>> byExactName = new HashMap<>();

    public AuthorityNames(Authorities authorities) {
        for (Authority authority : authorities.all()) {
            index(authority.name(), authority);
            index(authority.shortName(), authority);
            index(authority.authorityId().replaceFirst("^x-", ""), authority);
            authority.aliases().forEach(alias -> index(alias, authority));
        }
    }

    private void index(String name, Authority authority) {
        byName.computeIfAbsent(NameForm.bare(name), key -> new LinkedHashSet<>())
                .add(authority);
        byExactName
                .computeIfAbsent(NameForm.words(name), key -> new LinkedHashSet<>())
                .add(authority);
    }

    /**
     * The authority that goes by this name, or empty where none does or several do and the choice does not tell.
     *
     * @param name such as "London Borough of Hounslow", "Hounslow" or "hounslow council"
     * @param candidatesWhen chooses among the bodies that share a name, such as "those that existed on the day of inspection"
     */
    public Optional<Authority> named(String name, Choice candidatesWhen) {
        Collection<Authority> candidates = byName.getOrDefault(NameForm.bare(name), Set.of());
        if (candidates.size() < 2) {
            return candidates.stream().findFirst();
        }
        List<Authority> chosen = chosen(candidates, candidatesWhen);
        if (chosen.size() > 1) {
            chosen = chosen(byExactName.getOrDefault(NameForm.words(name), Set.of()), candidatesWhen);
        }
        return chosen.size() == 1 ? Optional.of(chosen.getFirst()) : Optional.empty();
    }

    private static List<Authority> chosen(Collection<Authority> candidates, Choice choice) {
        return candidates.stream().filter(choice::accepts).toList();
    }

    /** Every name in its bare form, with the bodies that share it. */
    Map<String, Set<Authority>> byBareName() {
        return byName;
    }

    /** Says which of several bodies of one name may be meant. */
    @FunctionalInterface
    public interface Choice {
        boolean accepts(Authority authority);
    }
}
