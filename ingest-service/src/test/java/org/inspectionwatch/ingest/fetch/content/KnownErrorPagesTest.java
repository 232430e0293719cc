package org.inspectionwatch.ingest.fetch.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownErrorPagesTest {
    private final ContentGuard guard = KnownErrorPages.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<title>Slim Application Error</title><p>Details",
                "<title>SLIM  application error.</title><p>Details",
                "<title>Reports</title><main><h1>Report not found</h1>",
                "<title>Reports - Page not found</title><p>Details",
                "<title>Page not found | Reports</title><p>Details",
                "<title>Just a moment...</title><p>Details",
                "<title>403 Forbidden</title><center>nginx"
            })
    void titles_and_headings_tell(String page) {
        assertThat(objection(page)).startsWith("the error page \"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<title>Reports</title>",
                "<title>Reports</title><body>",
                "<title>Reports</title><header>Reports</header><main> <template>x</template><script>x</script></main>",
                "<title>Reports</title><div role=main></div><footer>Help</footer>"
            })
    void pages_without_content_are_shells(String page) {
        assertThat(objection(page)).isEqualTo("a page without content");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<title>Inspection reports</title><p>Listed",
                "<title>Errors found in care plans</title><h1>Errors found in care plans</h1><p>Story",
                "<title>Report not found in archive for years, council says</title><p>Story"
            })
    void pages_about_errors_are_none(String page) {
        assertThat(objection(page)).isEmpty();
    }

    @Test
    void a_long_article_is_none_whatever_its_title_begins_with() {
        String page =
                "<title>Access denied - how files are kept | News</title><h1>Access denied - how files are kept</h1><p>"
                        + "Words of a story. ".repeat(200);

        assertThat(objection(page)).isEmpty();
    }

    @Test
    void only_pages_are_looked_at() {
        assertThat(guard.objection("text/plain", "<title>Error</title>".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    private String objection(String page) {
        return guard.objection("text/html", page.getBytes(StandardCharsets.UTF_8))
                .orElse("");
    }
}
