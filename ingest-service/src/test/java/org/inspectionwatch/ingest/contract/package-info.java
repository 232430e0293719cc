/** Whether the service and its OpenAPI document say the same. */
package org.inspectionwatch.ingest.contract;
