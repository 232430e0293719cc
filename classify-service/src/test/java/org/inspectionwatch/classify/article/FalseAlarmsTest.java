package org.inspectionwatch.classify.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.inspectionwatch.classify.reading.ReadingOutcome;
import org.inspectionwatch.contracts.event.Listing;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.contracts.reference.Frameworks;
import org.inspectionwatch.contracts.text.BlockText;
import org.inspectionwatch.ingest.text.PlainText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FalseAlarmsTest {
    private static final ArticleReader READER =
            new ArticleReader(Authorities.load(), Frameworks.load(), passage -> List.of());

    record Case(String date, String text, Set<String> expected) {
        @Override
        public String toString() {
            return text.strip().split("\n")[0];
        }
    }

    static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        try (InputStream file = Objects.requireNonNull(FalseAlarmsTest.class.getResourceAsStream("false-alarms.txt"))) {
            for (String part : new String(file.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^== ")) {
                if (!part.startsWith("#")) {
                    cases.add(parsed(part.strip().lines().toList()));
                }
            }
        }
        return cases;
    }

    private static Case parsed(List<String> lines) {
        StringBuilder text = new StringBuilder();
        Set<String> expected = new TreeSet<>();
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith("-> ")) {
                expected.add(line.substring(3).strip());
            } else {
                text.append(line).append('\n');
            }
        }
        expected.remove("none");
        return new Case(lines.getFirst().strip(), text.toString(), expected);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void only_what_an_inspection_of_an_english_authority_found_is_read_as_its_grade(Case article) {
        BlockText text = (BlockText) new PlainText().read(article.text().getBytes(StandardCharsets.UTF_8));

        ReadingOutcome outcome =
                READER.read(text, new Listing(null, null, null, null, PartialDate.parse(article.date())));

        assertThat(grades(outcome)).isEqualTo(article.expected());
    }

    private static Set<String> grades(ReadingOutcome outcome) {
        Set<String> grades = new TreeSet<>();
        if (outcome instanceof ReadingOutcome.Found found) {
            found.findings().forEach(finding -> {
                Grade overall = finding.overall();
                if (overall != null) {
                    grades.add((finding.news() ? "news " : "history ") + finding.authorityId() + ' ' + overall.slug());
                }
            });
        }
        return grades;
    }
}
