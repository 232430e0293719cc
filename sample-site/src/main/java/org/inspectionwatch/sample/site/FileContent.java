package org.inspectionwatch.sample.site;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inspectionwatch.sample.http.Answer;
import org.inspectionwatch.sample.http.HttpRequest;
import org.inspectionwatch.sample.world.SampleDocument;
import org.inspectionwatch.sample.world.SiteHost;

/** The files of a host. */
final class FileContent implements SiteContent {
    private static final Pattern PATH = Pattern.compile("/v1/file/(\\d+)|/provider/files/(\\d+)/urn/\\d+\\.pdf");

    private final SiteHost host;
    private final SiteState state;

    FileContent(SiteHost host, SiteState state) {
        this.host = host;
        this.state = state;
    }

    @Override
    public Optional<Answer> find(String path, HttpRequest request) {
        Matcher matcher = PATH.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String id = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        return state.document(id)
                .filter(document -> document.host() == host
                        && !document.published().isAfter(state.today())
                        && !state.files().isWithdrawn(document))
                .map(document -> answer(document, request));
    }

    private Answer answer(SampleDocument document, HttpRequest request) {
        SiteFiles files = state.files();
        return new Conditional(files.etag(document), files.lastModified(document))
                .answer(
                        request,
                        () -> new Answer(200, Map.of("Content-Type", "application/pdf"), files.bytes(document)));
    }
}
