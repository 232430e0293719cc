package org.inspectionwatch.query.digest;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.inspectionwatch.query.event.PublicAddress;
import org.inspectionwatch.query.eventlog.LoggedEvent;

/**
 * Sends one digest by SMTP, with the headers by which mail programs unsubscribe at one click (RFC 8058). A sender without an
 * address for links stops the start.
 */
@Startup
@ApplicationScoped
class DigestMailer {
    private final Mailer mailer;
    private final Optional<String> from;
    private final String publicUrl;

    DigestMailer(Mailer mailer, DigestSettings settings, PublicAddress address) {
        this.mailer = mailer;
        this.from = settings.from();
        this.publicUrl = address.publicUrl().map(URI::toString).orElse("");
        if (switchedOn() && publicUrl.isEmpty()) {
            throw new IllegalStateException(
                    "e-mails need the address of this service for their links: set inspection-watch.public-url");
        }
    }

    /** Whether there is a sender, and so whether digests are sent at all. */
    boolean switchedOn() {
        return from.isPresent();
    }

    /** Fails where the server does not take it. */
    void send(Digest digest, List<LoggedEvent> events) {
        String unsubscribe = publicUrl + "/digests/unsubscribe/" + digest.unsubscribeToken();
        DigestText text = DigestText.of(events, digest.frequency(), publicUrl, unsubscribe);
        mailer.send(Mail.withText(digest.address(), text.subject(), text.body())
                .setFrom(from.orElseThrow())
                .addHeader("List-Unsubscribe", "<" + unsubscribe + ">")
                .addHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"));
    }
}
