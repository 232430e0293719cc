package org.inspectionwatch.standalone.serving;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.inspectionwatch.contracts.reference.Authority;

/** Addresses to ask for: by operation, each as many that differ as there are. */
final class Questions {
    private static final List<String> REGIONS = List.of("London", "North West", "South West", "East of England");
    private static final List<String> POLARITIES = List.of("strength", "improvement");
    private static final List<String> GRADES = List.of("inadequate", "requires_improvement", "good", "outstanding");

    private final GeneratedWords words;
    private final List<Authority> authorities;

    Questions(GeneratedWords words, List<Authority> authorities) {
        this.words = words;
        this.authorities = authorities;
    }

    /** The address of one page that many ask for, by operation. */
    Map<String, String> popular() {
        Map<String, String> popular = new LinkedHashMap<>();
        popular.put("authorities", "/api/v1/authorities");
        popular.put("inspections", "/api/v1/inspections");
        popular.put("publications", "/api/v1/publications");
        popular.put("findings", "/api/v1/findings");
        popular.put("rating changes", "/api/v1/rating-changes");
        popular.put("events", "/api/v1/events");
        popular.put("themes", "/api/v1/themes");
        popular.put("theme counts", "/api/v1/themes/counts?by=year&theme=supervision");
        popular.put("passages", "/api/v1/themes/supervision/passages");
        popular.put("search", "/api/v1/search?q=supervision+social+workers&polarity=strength&grade=inadequate");
        return popular;
    }

    /** Addresses that nobody asked for before, by operation. */
    Map<String, List<String>> fresh(int count) {
        Map<String, Supplier<String>> kinds = new LinkedHashMap<>();
        kinds.put("authorities", () -> "/api/v1/authorities?q=" + (char) ('a' + words.below(26)) + limit());
        kinds.put("inspections", () -> "/api/v1/inspections?from=" + day() + limit());
        kinds.put("publications", () -> "/api/v1/publications?authority_id=" + authority() + limit());
        kinds.put("findings", () -> "/api/v1/findings?authority_id=" + authority() + limit());
        kinds.put("rating changes", () -> "/api/v1/rating-changes?since=" + day() + limit());
        kinds.put("events", () -> "/api/v1/events?cursor=" + words.below(8000) + limit());
        kinds.put("themes", () -> "/api/v1/themes?authority_id=" + authority() + "&from=" + year());
        kinds.put("theme counts", () -> "/api/v1/themes/counts?theme=" + words.theme().id() + "&from=" + year());
        kinds.put("passages", this::passages);
        kinds.put("search", this::search);
        Map<String, List<String>> fresh = new LinkedHashMap<>();
        kinds.forEach((kind, question) -> {
            List<String> asked = new ArrayList<>();
            for (int number = 0; number < count; number++) {
                asked.add(question.get());
            }
            fresh.put(kind, asked);
        });
        return fresh;
    }

    private String passages() {
        return "/api/v1/themes/" + words.theme().id() + "/passages?polarity=" + any(POLARITIES) + "&region="
                + encoded(any(REGIONS)) + "&to=" + (2018 + words.below(8)) + limit();
    }

    /** One to three words, as frequent in questions as they are in reports, often with a filter. */
    private String search() {
        StringBuilder q = new StringBuilder(words.word());
        for (int more = words.below(3); more > 0; more--) {
            q.append(' ').append(words.word());
        }
        String filter =
                switch (words.below(6)) {
                    case 0 -> "&grade=" + any(GRADES) + "&polarity=" + any(POLARITIES);
                    case 1 -> "&theme=" + words.theme().id();
                    case 2 -> "&region=" + encoded(any(REGIONS));
                    case 3 -> "&authority_id=" + authority();
                    case 4 -> "&from=" + year();
                    default -> "";
                };
        return "/api/v1/search?q=" + encoded("care " + q) + filter + "&limit=20";
    }

    private String limit() {
        return "&limit=" + (20 + words.below(31));
    }

    private String day() {
        return LocalDate.of(2014, 1, 1).plusDays(words.below(4000)).toString();
    }

    private int year() {
        return 2014 + words.below(12);
    }

    private String authority() {
        return authorities.get(words.below(authorities.size())).authorityId();
    }

    private String any(List<String> values) {
        return values.get(words.below(values.size()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
