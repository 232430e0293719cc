package org.inspectionwatch.testsupport;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Spellings of hosts that no request may reach, from {@code forbidden-hosts.txt} beside this class. */
public final class ForbiddenHosts {
    private static final Map<String, List<String>> HOSTS = read();

    private ForbiddenHosts() {}

    /** As they may stand behind {@code http://}; more than eighty, in alphabetical order. */
    public static List<String> spellings() {
        return List.copyOf(HOSTS.keySet());
    }

    /** True where the spelling is a plain name, harmless but for the addresses that it has. */
    public static boolean isName(String spelling) {
        return !HOSTS.getOrDefault(spelling, List.of()).isEmpty();
    }

    /** Resolves these names and no others. */
    public static List<InetAddress> addresses(String name) throws UnknownHostException {
        if (!isName(name)) {
            throw new UnknownHostException(name);
        }
        return HOSTS.getOrDefault(name, List.of()).stream()
                .map(InetAddress::ofLiteral)
                .toList();
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> hosts = new TreeMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ForbiddenHosts.class.getResourceAsStream("forbidden-hosts.txt")),
                StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .map(line -> List.of(line.split(" ")))
                    .forEach(words -> hosts.put(words.getFirst(), words.subList(1, words.size())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hosts;
    }
}
