package org.inspectionwatch.query.webhook;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.inspectionwatch.outbound.GuardedClient;
import org.inspectionwatch.outbound.NameLookup;
import org.inspectionwatch.query.webhook.rules.Answer;
import org.inspectionwatch.query.webhook.rules.RetryAfter;
import org.inspectionwatch.query.webhook.rules.Secret;

/** Posts one message, within bounds of time and size, to nowhere but where the guard lets it. */
@ApplicationScoped
class Poster {
    private static final ContentType CLOUD_EVENT =
            ContentType.create("application/cloudevents+json", StandardCharsets.UTF_8);
    private static final Duration NAME_LOOKUP = Duration.ofSeconds(10);
    private static final int ANSWER_BYTES = 2000;
    private static final int ANSWER_SHOWN = 200;

    private final GuardedClient clients = new GuardedClient(NameLookup.SYSTEM.within(NAME_LOOKUP));
    private final Targets targets;
    private final WebhookSettings settings;
    private final Clock clock;
    private final ScheduledExecutorService deadlines = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("webhook-deadlines").factory());

    Poster(Targets targets, WebhookSettings settings, Clock clock) {
        this.targets = targets;
        this.settings = settings;
        this.clock = clock;
    }

    void stop(@Observes ShutdownEvent event) {
        deadlines.shutdownNow();
    }

    /** Never throws for what the other side does. */
    Answer post(Webhook webhook, String messageId, String payload) {
        HttpPost post = new HttpPost(webhook.url());
        Instant now = clock.instant();
        post.setHeader("webhook-id", messageId);
        post.setHeader("webhook-timestamp", String.valueOf(now.getEpochSecond()));
        post.setHeader("webhook-signature", Secret.signatures(webhook.secrets(now), messageId, now, payload));
        post.setHeader(HttpHeaders.USER_AGENT, "InspectionWatch");
        post.setEntity(new StringEntity(payload, CLOUD_EVENT));
        Future<?> deadline = deadlines.schedule(post::cancel, settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
        try (CloseableHttpClient client = clients.open(targets.guard(), settings.timeout())) {
            return receive(client.executeOpen(null, post, null));
        } catch (IOException e) {
            return new Answer.None(
                    post.isCancelled()
                            ? "No answer came within %d seconds."
                                    .formatted(settings.timeout().toSeconds())
                            : "No answer came: %s.".formatted(e.getMessage()));
        } finally {
            deadline.cancel(false);
            post.cancel();
        }
    }

    private Answer receive(ClassicHttpResponse response) throws IOException {
        Header retryAfter = response.getFirstHeader(HttpHeaders.RETRY_AFTER);
        Duration pause = RetryAfter.parse(retryAfter == null ? null : retryAfter.getValue(), clock.instant());
        String said = response.getCode() / 100 == 2 ? "" : beginning(response.getEntity());
        String message = "The endpoint answered %d%s".formatted(response.getCode(), said.isEmpty() ? "." : ": " + said);
        return new Answer.Given(response.getCode(), pause, message);
    }

    private static String beginning(HttpEntity entity) {
        if (entity == null) {
            return "";
        }
        try {
            byte[] bytes = entity.getContent().readNBytes(ANSWER_BYTES);
            String text = new String(bytes, StandardCharsets.UTF_8)
                    .replaceAll("[\\p{Cntrl}\\s]+", " ")
                    .strip();
            return text.substring(0, Math.min(text.length(), ANSWER_SHOWN));
        } catch (IOException e) {
            return "";
        }
    }
}
