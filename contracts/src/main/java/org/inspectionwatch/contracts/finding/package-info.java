/** The vocabulary of a finding: what one revision says about one authority's one inspection. */
@NullMarked
package org.inspectionwatch.contracts.finding;

import org.jspecify.annotations.NullMarked;
