/** The register of an authority as a pure function of its findings: which readings count, and which inspections they are about. */
@NullMarked
package org.inspectionwatch.query.register;

import org.jspecify.annotations.NullMarked;
