package org.inspectionwatch.classify.authority;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words beside a name that show that it is not a council's: newspapers, streets, police forces, hospitals, schools. */
final class FalseFriends {
    private static final String RESOURCE = "false-friends.txt";
    private static final int WINDOW = 60;
    private static final String A_VERB_TOO = "reading";

    private final List<Pattern> before = new ArrayList<>();
    private final List<Pattern> after = new ArrayList<>();
    private final List<Pattern> named = new ArrayList<>();
    private final List<Pattern> afterVerb = new ArrayList<>();

    private FalseFriends() {}

    static FalseFriends load() {
        FalseFriends friends = new FalseFriends();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(FalseFriends.class.getResourceAsStream(RESOURCE)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    friends.add(line.split("\\s+", 3));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return friends;
    }

    private void add(String[] rule) {
        Pattern pattern = Pattern.compile(rule[2]);
        switch (rule[1]) {
            case "before" -> before.add(pattern);
            case "after" -> after.add(pattern);
            case "named" -> named.add(pattern);
            case "verb" -> afterVerb.add(pattern);
            default -> throw new IllegalStateException(RESOURCE + ": no such side: " + rule[1]);
        }
    }

    /**
     * Whether the name is part of something else.
     *
     * @param text as it is written
     * @param lower the text in lower case with straight quotes
     */
    boolean at(String text, String lower, int start, int end) {
        String left = lower.substring(Math.max(0, start - WINDOW), start);
        String right = lower.substring(end, Math.min(lower.length(), end + WINDOW));
        return before.stream().anyMatch(pattern -> pattern.matcher(left).find())
                || after.stream().anyMatch(pattern -> pattern.matcher(right).find())
                || named.stream().anyMatch(pattern -> endsInName(pattern.matcher(right), text, end))
                || (lower.substring(start, end).equals(A_VERB_TOO)
                        && afterVerb.stream()
                                .anyMatch(pattern -> pattern.matcher(right).find()));
    }

    /** "Kent Live" is a newspaper, "families in Kent live" are none. */
    private static boolean endsInName(Matcher matcher, String text, int end) {
        if (!matcher.find()) {
            return false;
        }
        String words = text.substring(end + matcher.start(), end + matcher.end());
        return Character.isUpperCase(words.charAt(words.lastIndexOf(' ') + 1));
    }
}
