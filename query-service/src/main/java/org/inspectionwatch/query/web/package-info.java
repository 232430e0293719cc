/** What the web pages of this service share. */
@NullMarked
package org.inspectionwatch.query.web;

import org.jspecify.annotations.NullMarked;
