package org.inspectionwatch.classify.authority;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.contracts.reference.Authority;
import org.inspectionwatch.contracts.reference.DeliveryBody;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a text names authorities, all names in one pass over its words: short and full names, aliases, acronyms, and the
 * trusts and companies that deliver for them. Safe for use by several threads.
 */
public final class AuthorityMentions {
    /** Names that are more often the capital, a newspaper's town or a unit than an authority. */
    private static final Set<String> NEVER_ALONE = Set.of("london", "city of", "newbury", "mk", "medway towns");

    private static final int LONGEST_ACRONYM = 5;
    private static final int WINDOW = 60;
    private static final Pattern COUNCIL = Pattern.compile(
            "^(?:'s?)?(?: (?:metropolitan|city|county|borough|district|unitary|london))*(?:,)? (?:council|authority|local authority|corporation|mbc|mdc|lbc|cc)\\b");
    private static final Pattern BOROUGH_OF =
            Pattern.compile("(?:borough|city|council|county|corporation) of (?:the )?$");

    private final NameTrie trie = new NameTrie();
    private final FalseFriends falseFriends = FalseFriends.load();

    public AuthorityMentions(Authorities authorities) {
        for (Map.Entry<String, Set<Authority>> name :
                new AuthorityNames(authorities).byBareName().entrySet()) {
            if (!NEVER_ALONE.contains(name.getKey())) {
                name.getValue().forEach(authority -> trie.add(Tokens.of(name.getKey()), authority, null));
            }
        }
        for (Authority authority : authorities.all()) {
            authority.aliases().stream()
                    .filter(AuthorityMentions::isAcronym)
                    .forEach(alias -> trie.add(Tokens.of(alias), authority, alias));
            if (authority.laType().startsWith("City Corp")) {
                trie.add(Tokens.of(authority.shortName()), authority, null);
                authority.aliases().forEach(alias -> trie.add(Tokens.of(alias), authority, null));
            }
            authority.deliveryBodies().forEach(body -> addBody(body, authority));
        }
    }

    private void addBody(DeliveryBody body, Authority authority) {
        trie.add(Tokens.of(body.name()), authority, null);
        StringBuilder initials = new StringBuilder();
        Tokens.of(body.name()).stream()
                .filter(token -> token.end() - token.start() > 1)
                .forEach(token -> initials.append(body.name().charAt(token.start())));
        if (initials.length() > 2) {
            trie.add(Tokens.of(initials.toString()), authority, initials.toString());
        }
    }

    private static boolean isAcronym(String alias) {
        return alias.length() <= LONGEST_ACRONYM && alias.equals(alias.toUpperCase(Locale.ROOT));
    }

    /**
     * The mentions in a text, in order, without overlaps.
     *
     * @param text a sentence, a heading or a whole document
     * @param choice narrows the bodies that share a name, such as "those that existed on the day"; where it accepts none of
     *     them, all stay candidates
     */
    public List<Mention> in(String text, AuthorityNames.Choice choice) {
        List<Tokens.Token> words = Tokens.of(text);
        String lower = lower(text);
        List<Mention> mentions = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            NameTrie.Match match = trie.longestAt(words, i, text);
            if (match == null) {
                i++;
                continue;
            }
            int start = words.get(i).start();
            int end = words.get(match.next() - 1).end();
            if (!falseFriends.at(text, lower, start, end)) {
                mentions.add(new Mention(chosen(match.entry(), choice), start, end, formal(lower, start, end)));
            }
            i = match.next();
        }
        return mentions;
    }

    private static List<Authority> chosen(NameTrie.Entry entry, AuthorityNames.Choice choice) {
        List<Authority> all = List.copyOf(entry.owners().values());
        if (all.size() == 1) {
            return all;
        }
        List<Authority> accepted = all.stream().filter(choice::accepts).toList();
        return accepted.isEmpty() ? all : accepted;
    }

    private static boolean formal(String lower, int start, int end) {
        String left = lower.substring(Math.max(0, start - WINDOW), start);
        String right = lower.substring(end, Math.min(lower.length(), end + WINDOW));
        return COUNCIL.matcher(right).find() || BOROUGH_OF.matcher(left).find();
    }

    /** Lower case, character by character, so that offsets hold; curly quotes become straight. */
    private static String lower(String text) {
        char[] chars = new char[text.length()];
        for (int i = 0; i < chars.length; i++) {
            char c = text.charAt(i);
            chars[i] = c == '\u2019' || c == '\u2018' ? '\'' : Character.toLowerCase(c);
        }
        return new String(chars);
    }

    /** Accepts the bodies that existed on a day; all where the day is not known. */
    public static AuthorityNames.Choice existingOn(java.time.@Nullable LocalDate day) {
        return authority -> day == null ? authority.validTo() == null : authority.hasRecordOn(day);
    }
}
