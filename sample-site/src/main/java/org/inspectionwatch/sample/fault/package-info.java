/** What a site can do wrong, on demand. */
@NullMarked
package org.inspectionwatch.sample.fault;

import org.jspecify.annotations.NullMarked;
