package org.inspectionwatch.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.inspectionwatch.contracts.event.FindingRecorded;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Polarity;
import org.inspectionwatch.contracts.finding.Role;
import org.inspectionwatch.contracts.finding.ThemeTag;
import org.inspectionwatch.contracts.finding.Trend;
import org.inspectionwatch.query.Report;
import org.inspectionwatch.testsupport.KafkaResource;
import org.inspectionwatch.testsupport.PostgresResource;
import org.inspectionwatch.testsupport.browser.Complaints;
import org.inspectionwatch.testsupport.browser.InBrowser;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Texts of documents stay texts, whatever they try to be. */
@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(PostgresResource.class)
class StoredScriptTest {
    private static final String AUTHORITY = "kirklees";
    private static final int PER_DOCUMENT = 10;
    private static final List<String> PATHS = List.of(
            "/",
            "/rating-changes?authority_id=kirklees",
            "/search?authority_id=kirklees&q=gnu",
            "/search?authority_id=kirklees&sort=newest",
            "/themes/recording?region=Yorkshire+and+The+Humber");

    @Test
    @ExtendWith(InBrowser.class)
    void none_of_a_hundred_scripts_in_documents_titles_and_quotes_runs(Page page, Complaints complaints) {
        assertThat(Scripts.all()).hasSize(100);
        read();
        page.addInitScript("window.ran = 0; window.alert = () => { window.ran++; }; window.run = window.alert;");

        int shown = 0;
        for (String path : paths()) {
            page.navigate(Address.of(path));
            assertThat(page.evaluate("window.ran"))
                    .as("scripts that ran at " + path)
                    .isEqualTo(0);
            assertThat((List<?>) page.evaluate(FOREIGN))
                    .as("what came of texts at " + path)
                    .isEmpty();
            shown += ((Number) page.evaluate("document.querySelectorAll('blockquote').length")).intValue();
        }

        assertThat(shown).as("quotes looked at").isGreaterThan(Scripts.all().size());
        complaints.assertNone();
    }

    @Test
    void quotes_show_such_texts_letter_by_letter() {
        read();
        List<String> quotes = new ArrayList<>();
        for (String path : paths()) {
            Document shown = WebFlow.page(path);
            quotes.addAll(shown.select("blockquote").eachText());
            assertThat(shown.select("main a[href^=javascript], main a[href^=data], main [onerror], main [onload]"))
                    .isEmpty();
        }

        assertThat(String.join("\n", quotes)).contains("<script>run()</script>", "<img src=x onerror=run()>");
    }

    @Test
    void words_of_a_document_without_an_address_that_can_be_followed_lead_to_our_own_page_of_it() {
        read();

        assertThat(WebFlow.page("/search?authority_id=kirklees&q=gnu")
                        .select("figcaption a")
                        .eachAttr("href"))
                .isNotEmpty()
                .allMatch(link -> link.startsWith("/publications/kirklees-visit-"));
    }

    /** Elements and attributes that no template writes. */
    private static final String FOREIGN = """
            [...document.querySelectorAll('main *:not(.chart-box canvas)')].filter(element =>
                ['SCRIPT', 'IMG', 'IFRAME', 'OBJECT', 'EMBED', 'STYLE', 'LINK', 'BASE', 'META', 'VIDEO', 'AUDIO', 'MATH']
                    .includes(element.tagName)
                || [...element.attributes].some(attribute => attribute.name.startsWith('on') || attribute.name === 'style'
                    || ['href', 'src', 'action'].includes(attribute.name)
                        && !/^(https?:|[/#])/.test(attribute.value))).map(element => element.outerHTML)
            """;

    private static List<String> paths() {
        List<String> all = new ArrayList<>(PATHS);
        Document list = WebFlow.page("/rating-changes?authority_id=kirklees");
        list.select(".judged a").stream().map(link -> link.attr("href")).forEach(all::add);
        for (String start :
                List.of("/search?authority_id=kirklees&q=gnu", "/themes/recording?region=Yorkshire+and+The+Humber")) {
            String next = WebFlow.page(start).select("a[rel=next]").attr("href");
            while (!next.isEmpty()) {
                all.add(next);
                next = WebFlow.page(next).select("a[rel=next]").attr("href");
            }
        }
        return all;
    }

    private void read() {
        List<FindingRecorded> found = new ArrayList<>();
        List<String> scripts = Scripts.all();
        for (int document = 0; document < scripts.size() / PER_DOCUMENT; document++) {
            found.add(visit(document, scripts.subList(document * PER_DOCUMENT, (document + 1) * PER_DOCUMENT)));
        }
        String last = scripts.getLast();
        found.add(report("inspection-1", "2019-05-17", Grade.GOOD, last));
        found.add(report("inspection-2", "2023-06-16", Grade.INADEQUATE, scripts.getFirst()));
        WebFlow.read(getClass(), AUTHORITY, found.size(), found.toArray(FindingRecorded[]::new));
    }

    private static FindingRecorded visit(int document, List<String> scripts) {
        ThemeTag[] said = IntStream.range(0, scripts.size())
                .mapToObj(at -> new ThemeTag(
                        "recording", Polarity.STRENGTH, Role.NARRATIVE, "Gnu " + at + " " + scripts.get(at), 1, null))
                .toArray(ThemeTag[]::new);
        return Report.in("kirklees-visit-" + document)
                .about(AUTHORITY)
                .kind(InspectionKind.FOCUSED_VISIT)
                .ended(WebFlow.today().minusDays(30L + 45L * document).toString())
                .published(WebFlow.today().minusDays(45L * document).toString())
                .listedAs(scripts.getFirst(), "javascript:run(" + document + ")")
                .lookedAt(scripts.get(1))
                .trend(Trend.PROGRESS)
                .saying(scripts.get(2))
                .priorityActions(scripts.get(3), scripts.get(4))
                .theme(said)
                .build();
    }

    private static FindingRecorded report(String publication, String day, Grade grade, String script) {
        return Report.in("kirklees-" + publication)
                .about(AUTHORITY)
                .ended(day)
                .allGrades(grade)
                .listedAs(script, "data:text/html," + script)
                .saying(script)
                .build();
    }
}
