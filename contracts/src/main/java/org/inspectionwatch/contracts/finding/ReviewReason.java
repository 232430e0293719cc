package org.inspectionwatch.contracts.finding;

/**
 * A field that a person should check before anybody acts on it.
 *
 * @param field named as in JSON; a judgement's is {@code judgements.leaders}
 * @param reason one sentence for a person
 */
public record ReviewReason(String field, String reason) {}
