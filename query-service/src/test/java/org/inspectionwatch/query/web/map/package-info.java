@org.jspecify.annotations.NullUnmarked
package org.inspectionwatch.query.web.map;
