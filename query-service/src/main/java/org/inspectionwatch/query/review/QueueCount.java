package org.inspectionwatch.query.review;

/**
 * How much of one field waits.
 *
 * @param field named as in JSON
 * @param items in the queue
 * @param holding of these, those that keep something from being told
 */
public record QueueCount(String field, int items, int holding) {}
