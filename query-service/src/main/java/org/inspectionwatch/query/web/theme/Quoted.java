package org.inspectionwatch.query.web.theme;

import org.inspectionwatch.query.theme.ThemePassage;

/**
 * Words of a document with the name of the authority.
 *
 * @param authority short name
 * @param passage the words and where they stand
 */
record Quoted(String authority, ThemePassage passage) {}
