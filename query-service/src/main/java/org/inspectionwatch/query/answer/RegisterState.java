package org.inspectionwatch.query.answer;

/**
 * What answers depend on beside the question.
 *
 * @param version of the register; grows with every change
 * @param day in England, counted from 1970-01-01
 */
record RegisterState(long version, long day) {

    boolean isAfter(RegisterState other) {
        return version > other.version || version == other.version && day > other.day;
    }
}
