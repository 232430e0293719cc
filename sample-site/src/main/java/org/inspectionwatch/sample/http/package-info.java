/** HTTP/1.1 on sockets, low enough to answer wrongly on purpose. */
@NullMarked
package org.inspectionwatch.sample.http;

import org.jspecify.annotations.NullMarked;
