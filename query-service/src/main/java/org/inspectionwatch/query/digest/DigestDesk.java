package org.inspectionwatch.query.digest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.inspectionwatch.query.paging.Page;
import org.inspectionwatch.query.paging.PageRequest;
import org.inspectionwatch.query.paging.Problems;
import org.jdbi.v3.core.Jdbi;

/** What people do with digests on pages; problems are those of the REST API. */
@ApplicationScoped
public class DigestDesk {
    private final NewDigests digests;
    private final DigestMailer mailer;
    private final Jdbi jdbi;

    DigestDesk(NewDigests digests, DigestMailer mailer, Jdbi jdbi) {
        this.digests = digests;
        this.mailer = mailer;
        this.jdbi = jdbi;
    }

    /** Whether digests are sent at all. */
    public boolean switchedOn() {
        return mailer.switchedOn();
    }

    /** By id. */
    public Page<DigestView> list(PageRequest page) {
        List<Digest> found = jdbi.withHandle(handle -> new DigestTable(handle).after(page.after(0), page.rows()));
        return Page.of(page, found, digest -> List.of(digest.digestId())).map(DigestView::of);
    }

    /** Subscribes an address. */
    public DigestView create(DigestRequest request) {
        return DigestView.of(digests.create(request));
    }

    /** Forgets it. */
    public void delete(String digestId) {
        if (!jdbi.withHandle(handle -> new DigestTable(handle).delete(digestId))) {
            throw Problems.unknown("digest", digestId);
        }
    }
}
