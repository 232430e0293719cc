package org.inspectionwatch.messaging;

/** Messages of one lane stay in order; lanes don't wait for each other. */
record Lane(String topic, String key) {}
