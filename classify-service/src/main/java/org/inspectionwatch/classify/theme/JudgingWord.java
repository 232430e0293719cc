package org.inspectionwatch.classify.theme;

/**
 * A word that praises or criticises, negation and the like already counted in.
 *
 * @param start its offset
 * @param end offset behind it
 * @param weight above 0 for praise, below for criticism
 */
record JudgingWord(int start, int end, double weight) {}
