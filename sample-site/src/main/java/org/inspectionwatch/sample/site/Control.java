package org.inspectionwatch.sample.site;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.inspectionwatch.contracts.ContractJson;
import org.inspectionwatch.sample.fault.ActiveFault;
import org.inspectionwatch.sample.http.Answer;
import org.inspectionwatch.sample.http.Exchange;
import org.inspectionwatch.sample.http.HttpListener;
import org.inspectionwatch.sample.http.HttpRequest;
import org.inspectionwatch.sample.ledger.Conduct;
import org.inspectionwatch.sample.world.SampleDocument;
import org.inspectionwatch.sample.world.SiteHost;

/** The control of a sample site over HTTP, for those who run it as a process of its own; what it offers is in help.txt. */
final class Control implements HttpListener.Handler {
    private static final ObjectMapper JSON = ContractJson.mapper();

    private final SampleSiteServer site;

    Control(SampleSiteServer site) {
        this.site = site;
    }

    @Override
    public void answer(Exchange exchange) throws IOException {
        Answer answer;
        try {
            answer = answer(exchange.request());
        } catch (IllegalArgumentException badRequest) {
            answer = Answer.plain(400, String.valueOf(badRequest.getMessage()));
        }
        exchange.send(answer);
    }

    private Answer answer(HttpRequest request) {
        return switch (request.method() + " " + request.path()) {
            case "GET /" -> Answer.ok("application/json", state().toString());
            case "GET /documents" -> lines(site.published());
            case "GET /ledger" ->
                Answer.ok("application/json", conduct(site.conduct()).toString());
            case "POST /ledger/reset" -> done(site::forgetVisits);
            case "POST /clock/advance" -> lines(site.advance(number(request, "days", 7)));
            case "GET /faults" -> Answer.ok("application/json", faults().toString());
            case "POST /faults" -> startFault(request);
            case "POST /faults/end" -> done(site.faults()::endAll);
            case "POST /quirks" -> done(() -> quirk(request));
            case "POST /quirks/end" -> done(site.quirks()::endAll);
            case "POST /amend" -> done(() -> site.files().amend(document(request), GradesParameter.of(request)));
            case "POST /withdraw" -> done(() -> site.files().withdraw(document(request)));
            default -> Answer.plain(404, ControlHelp.text());
        };
    }

    private static Answer done(Runnable action) {
        action.run();
        return Answer.plain(200, "done");
    }

    private ObjectNode state() {
        ObjectNode state = JSON.createObjectNode()
                .put("seed", site.world().seed())
                .put("today", site.today().toString())
                .put("documents", site.published().size())
                .put("stories", site.stories().size());
        ObjectNode hosts = state.putObject("hosts");
        for (SiteHost host : SiteHost.values()) {
            hosts.put(host.slug(), site.origin(host));
        }
        return state;
    }

    private Answer lines(List<SampleDocument> documents) {
        StringBuilder lines = new StringBuilder();
        for (SampleDocument document : documents) {
            lines.append(Truth.of(document, site.addresses())).append('\n');
        }
        return Answer.ok("application/x-ndjson", lines.toString());
    }

    private static ObjectNode conduct(Conduct conduct) {
        ObjectNode answer = JSON.createObjectNode()
                .put("requests", conduct.visits().size())
                .put("bodies", conduct.bodies())
                .put("conditional_share", conduct.conditionalShare())
                .put("most_connections_to_one_host", conduct.mostConnectionsToOneHost());
        ObjectNode gaps = answer.putObject("smallest_gap_ms");
        conduct.hosts()
                .forEach(host -> conduct.smallestGap(host).ifPresent(gap -> gaps.put(host.slug(), gap.toMillis())));
        ArrayNode early = answer.putArray("asked_before_robots");
        conduct.askedBeforeRobots().forEach(host -> early.add(host.slug()));
        ObjectNode again = answer.putObject("fetched_again");
        conduct.fetchedAgain().forEach(again::put);
        ObjectNode statuses = answer.putObject("statuses");
        conduct.statuses().forEach((status, count) -> statuses.put(String.valueOf(status), count));
        ArrayNode agents = answer.putArray("user_agents");
        conduct.userAgents().forEach(agents::add);
        return answer;
    }

    private ArrayNode faults() {
        ArrayNode all = JSON.createArrayNode();
        for (ActiveFault active : site.faults().active()) {
            all.addObject()
                    .put("number", active.number())
                    .put("host", active.target().host().slug())
                    .put("path", active.target().path().pattern())
                    .put("fault", active.fault().toString())
                    .put("taken", active.taken());
        }
        return all;
    }

    private Answer startFault(HttpRequest request) {
        SiteHost host = SiteHost.valueOf(
                required(request, "host").toUpperCase(Locale.ROOT).replace('-', '_'));
        ActiveFault started = site.faults()
                .start(
                        host,
                        request.first("path").orElse(".*"),
                        FaultParameter.of(request),
                        number(request, "times", Integer.MAX_VALUE));
        return Answer.plain(200, "fault " + started.number());
    }

    private void quirk(HttpRequest request) {
        request.first("cut_listing").ifPresent(on -> site.quirks().cutListing(Boolean.parseBoolean(on)));
        request.first("reverse_order").ifPresent(on -> site.quirks().reverseOrder(Boolean.parseBoolean(on)));
        request.first("hide").ifPresent(site.quirks()::hide);
        request.first("show").ifPresent(site.quirks()::show);
    }

    private SampleDocument document(HttpRequest request) {
        String id = required(request, "file");
        return site.world().documents().stream()
                .filter(document -> document.fileId().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no file " + id));
    }

    static String required(HttpRequest request, String name) {
        return request.first(name)
                .orElseThrow(() -> new IllegalArgumentException("the parameter " + name + " is missing"));
    }

    static int number(HttpRequest request, String name, int otherwise) {
        return request.first(name).map(Integer::parseInt).orElse(otherwise);
    }
}
