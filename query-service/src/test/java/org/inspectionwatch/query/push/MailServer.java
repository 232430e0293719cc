package org.inspectionwatch.query.push;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A real SMTP server, which keeps what it gets. */
public final class MailServer implements QuarkusTestResourceLifecycleManager {
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Override
    public Map<String, String> start() {
        server.start();
        return Map.of(
                "quarkus.mailer.host", "127.0.0.1",
                "quarkus.mailer.port", String.valueOf(server.getSmtp().getPort()),
                "inspection-watch.digest.from", "watch@example.org",
                "inspection-watch.public-url", "http://localhost:8083",
                "inspection-watch.digest.retry", "1s");
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(MailServer.class));
    }

    /** What came for that address, in order. */
    List<Received> mails(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> to(mail).equals(address))
                .map(MailServer::received)
                .toList();
    }

    record Received(String subject, String body, String unsubscribe, String unsubscribePost, String from) {}

    private static String to(MimeMessage mail) {
        try {
            return mail.getRecipients(Message.RecipientType.TO)[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Received received(MimeMessage mail) {
        try {
            return new Received(
                    mail.getSubject(),
                    String.valueOf(mail.getContent()).replace("\r\n", "\n"),
                    mail.getHeader("List-Unsubscribe", null),
                    mail.getHeader("List-Unsubscribe-Post", null),
                    mail.getFrom()[0].toString());
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        server.stop();
    }
}
