/** What all operations turn away, in words that name the value and its place; and what they say without a database. */
@NullMarked
package org.inspectionwatch.rest.problem;

import org.jspecify.annotations.NullMarked;
