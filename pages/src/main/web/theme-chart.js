// Draws the table that a canvas names; the table stays, for reading and for screen readers.
(() => {
  const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
})();
