package org.inspectionwatch.sample.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.inspectionwatch.contracts.ContractJson;
import org.inspectionwatch.sample.world.SampleDocument;
import org.inspectionwatch.sample.world.SiteHost;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ControlTest {
    private final SampleSiteServer site = SampleSiteServer.start();
    private final Visitor visitor = new Visitor();
    private final String control = site.controlOrigin();

    @AfterEach
    void stop() {
        visitor.close();
        site.close();
    }

    @Test
    void says_where_the_hosts_are() throws Exception {
        assertThat(ContractJson.mapper()
                        .readTree(visitor.text(control + "/"))
                        .path("hosts")
                        .path("files-api")
                        .asText())
                .isEqualTo(site.origin(SiteHost.FILES_API));
    }

    @Test
    void advances_the_clock_and_answers_with_the_truth_of_what_is_new() throws Exception {
        String published = visitor.post(control + "/clock/advance?days=28");

        assertThat(site.today()).isEqualTo(site.world().firstDay().plusDays(28));
        assertThat(published.lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(ContractJson.mapper()
                                .readTree(line)
                                .path("published")
                                .asText())
                        .isGreaterThan(site.world().firstDay().toString()));
    }

    @Test
    void starts_and_ends_faults() throws Exception {
        String page = site.origin(SiteHost.REPORTS) + "/search";

        visitor.post(control + "/faults?host=reports&path=/search&fault=status&value=503");
        int broken = visitor.get(page).statusCode();
        String listed = visitor.text(control + "/faults");
        visitor.post(control + "/faults/end");

        assertThat(broken).isEqualTo(503);
        assertThat(listed).contains("\"taken\":1");
        assertThat(visitor.get(page).statusCode()).isEqualTo(200);
    }

    @Test
    void amends_a_file() throws Exception {
        SampleDocument document = site.published().getLast();
        String before = site.files().sha256(document);

        visitor.post(control + "/amend?file=" + document.fileId());

        assertThat(site.files().sha256(document)).isNotEqualTo(before);
    }

    @Test
    void says_what_is_wrong_with_a_request() throws Exception {
        assertThat(visitor.post(control + "/faults?host=reports&fault=nonsense"))
                .startsWith("there is no fault nonsense");
        assertThat(visitor.post(control + "/clock/advance?days=-1")).startsWith("the clock does not go back");
        assertThat(visitor.text(control + "/nothing")).startsWith("The sample site");
    }

    @Test
    void tells_how_visitors_behaved() throws Exception {
        visitor.get(site.origin(SiteHost.NEWS) + "/feed/");

        assertThat(visitor.text(control + "/ledger")).contains("\"requests\":1", "\"asked_before_robots\":[\"news\"]");
    }
}
