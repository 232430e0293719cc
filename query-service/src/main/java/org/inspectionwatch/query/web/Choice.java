package org.inspectionwatch.query.web;

/**
 * One of the values that a field of a form can have.
 *
 * @param value in the address
 * @param label for people
 */
public record Choice(String value, String label) {}
