// The map of England: arrow keys from tile to tile, and a slider through time. Without scripts there are links for both.
(() => {
  const tiles = () => Array.from(document.querySelectorAll(".tiles .tile"));
  const place = (tile, name) =>
    Number(tile.parentElement.className.match(new RegExp(name + "-(\\d+)"))[1]);
  const row = (tile) => place(tile, "row");
  const column = (tile) => place(tile, "column");
  const code = (tile) => tile.querySelector(".tile-code").textContent;

  // One stop of the Tab key for the whole map.
  const reachable = (chosen) => {
    tiles().forEach((tile) => tile.setAttribute("tabindex", tile === chosen ? "0" : "-1"));
  };
  const nearest = (candidates, distance) =>
    candidates.reduce((best, tile) => (!best || distance(tile) < distance(best) ? tile : best), null);
  const next = (from, key) => {
    const across = key === "ArrowLeft" || key === "ArrowRight";
    const sign = key === "ArrowLeft" || key === "ArrowUp" ? -1 : 1;
    const along = across ? column : row;
    const aside = across ? row : column;
    const ahead = tiles().filter((tile) => sign * (along(tile) - along(from)) > 0);
    const inLine = across ? ahead.filter((tile) => row(tile) === row(from)) : ahead;
    return nearest(inLine, (tile) =>
      100 * Math.abs(along(tile) - along(from)) + Math.abs(aside(tile) - aside(from)));
  };
  const ends = { Home: (all) => all[0], End: (all) => all[all.length - 1] };

  document.addEventListener("keydown", (event) => {
    const from = event.target.closest && event.target.closest(".tiles .tile");
    if (!from || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    const to = ends[event.key]
      ? ends[event.key](tiles())
      : event.key.startsWith("Arrow") ? next(from, event.key) : undefined;
    if (to === undefined) {
      return;
    }
    event.preventDefault();
    if (to) {
      reachable(to);
      to.focus();
    }
  });

  const begin = () => {
    const all = tiles();
    if (all.length > 0) {
      const kept = all.find((tile) => code(tile) === begin.code) || all[0];
      reachable(kept);
      document.getElementById("map-keys").hidden = false;
    }
  };
  document.addEventListener("focusin", (event) => {
    const tile = event.target.closest && event.target.closest(".tiles .tile");
    if (tile) {
      begin.code = code(tile);
    }
  });

  const slider = document.getElementById("slider");
  if (!slider) {
    return;
  }
  const range = slider.querySelector("input");
  const output = slider.querySelector("output");
  const form = slider.closest("form");
  const words = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  const dayOf = (step) => {
    if (step >= Number(range.max)) {
      return slider.dataset.today;
    }
    const first = slider.dataset.first.split("-").map(Number);
    // The day before the first of the month after the quarter.
    return new Date(Date.UTC(first[0], first[1] + 3 * step, 0)).toISOString().slice(0, 10);
  };
  const address = () => {
    const query = new URLSearchParams(new FormData(form));
    if (query.get("asOf") === slider.dataset.today) {
      query.delete("asOf");
    }
    return "/map?" + query;
  };
  let waiting;
  const load = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      const url = address();
      htmx.ajax("GET", url, { source: slider, target: "#map-now", swap: "outerHTML" })
        .then(() => history.replaceState(null, "", url));
    }, 60);
  };
  const show = () => {
    const day = dayOf(Number(range.value));
    form.elements.asOf.value = day;
    output.textContent = words.format(new Date(day));
    range.setAttribute("aria-valuetext", output.textContent);
    load();
  };
  range.addEventListener("input", show);
  slider.addEventListener("click", (event) => {
    const step = event.target.dataset.step;
    if (step) {
      range.value = String(Number(range.value) + Number(step));
      show();
    }
  });
  form.elements.judgement.addEventListener("change", load);
  document.addEventListener("htmx:afterSettle", () => {
    document.getElementById("map-status").textContent = document.getElementById("map-now").dataset.words;
    begin();
  });
  slider.setAttribute("hx-sync", "this:replace");
  slider.hidden = false;
  begin();
})();
