/** What is announced beside rating changes, as pure functions: visits, priority actions, ends of judgements, successions. */
@NullMarked
package org.inspectionwatch.query.notice;

import org.jspecify.annotations.NullMarked;
