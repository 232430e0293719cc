/** Reads pages of links, such as an index of news; which words of them count is data. Pure. */
@NullMarked
package org.inspectionwatch.ingest.pagelist;

import org.jspecify.annotations.NullMarked;
