/** Events in plain words, for people who read feeds and e-mails; pure. */
@NullMarked
package org.inspectionwatch.query.wording;

import org.jspecify.annotations.NullMarked;
