// Pages work without scripts; this makes lists answer at once and says so to screen readers.
(() => {
  const busy = (event, on) => {
    const target = event.detail.target;
    if (target) {
      target.setAttribute("aria-busy", String(on));
    }
  };
  document.addEventListener("htmx:beforeRequest", (event) => busy(event, true));
  document.addEventListener("htmx:afterSettle", (event) => busy(event, false));
  const failed = (event) => {
    busy(event, false);
    // The plain way shows the error page.
    const path = event.detail.pathInfo && event.detail.pathInfo.finalRequestPath;
    if (event.detail.requestConfig && event.detail.requestConfig.verb === "get" && path) {
      window.location.assign(path);
    }
  };
  document.addEventListener("htmx:responseError", failed);
  document.addEventListener("htmx:sendError", failed);
})();
