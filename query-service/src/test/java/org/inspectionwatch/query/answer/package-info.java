/** Until when an answer may be given again. */
package org.inspectionwatch.query.answer;
