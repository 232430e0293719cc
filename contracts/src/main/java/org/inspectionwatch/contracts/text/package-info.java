/** The text of one revision, with the layout that reading depends on. */
@NullMarked
package org.inspectionwatch.contracts.text;

import org.jspecify.annotations.NullMarked;
