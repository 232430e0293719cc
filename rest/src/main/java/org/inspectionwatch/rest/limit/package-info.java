/** Keeps any one caller from using up the service: so many requests a minute from an address, and with a key. */
@NullMarked
package org.inspectionwatch.rest.limit;

import org.jspecify.annotations.NullMarked;
