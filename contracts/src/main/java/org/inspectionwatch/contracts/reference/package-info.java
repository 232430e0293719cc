/** Authorities, frameworks and themes: facts as data, versioned with the code. */
@NullMarked
package org.inspectionwatch.contracts.reference;

import org.jspecify.annotations.NullMarked;
