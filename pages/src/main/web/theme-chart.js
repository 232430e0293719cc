// Draws the table of years anew, so that it can be asked; the table stays, for reading and for screen readers.
(() => {
  const figure = document.getElementById("year-chart");
  if (!figure || !window.Chart) {
    return;
  }
  const rows = [...document.querySelectorAll(`#${figure.dataset.table} tbody tr`)];
  const column = (n) => rows.map((row) => Number(row.cells[n].textContent.replace(/,/g, "")));
  const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  const canvas = document.createElement("canvas");
  const drawn = figure.querySelector("svg");
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", drawn.getAttribute("aria-label"));
  const box = document.createElement("div");
  box.className = "chart-box";
  box.append(canvas);
  drawn.replaceWith(box);
  const data = () => ({
    labels: rows.map((row) => row.cells[0].textContent),
    datasets: [
      { label: "Strengths", data: column(1), backgroundColor: colour("--strength"), stack: "one" },
      { label: "To improve", data: column(2).map((n) => -n), backgroundColor: colour("--improvement"), stack: "one" },
    ],
  });
  const options = () => {
    const ink = colour("--ink");
    const line = colour("--line");
    const plain = (value) => Math.abs(value);
    return {
      animation: still ? false : { duration: 300 },
      maintainAspectRatio: false,
      interaction: { mode: "index", intersect: false },
      scales: {
        x: { stacked: true, ticks: { color: ink }, grid: { display: false } },
        y: { stacked: true, ticks: { color: ink, precision: 0, callback: plain }, grid: { color: line } },
      },
      plugins: {
        legend: { display: false },
        tooltip: { callbacks: { label: (item) => `${item.dataset.label}: ${Math.abs(item.raw)}` } },
      },
    };
  };
  const chart = new window.Chart(canvas, { type: "bar", data: data(), options: options() });
  window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
    chart.data = data();
    chart.options = options();
    chart.update("none");
  });
})();
