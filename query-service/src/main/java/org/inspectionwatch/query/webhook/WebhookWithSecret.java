package org.inspectionwatch.query.webhook;

/**
 * A webhook with the secret that signs from now on, which is shown this once.
 *
 * @param webhook the webhook
 * @param secret {@code whsec_} and the key in Base64
 */
public record WebhookWithSecret(WebhookView webhook, String secret) {}
