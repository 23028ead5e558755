// `/` leads to the search field, as in many places; not where one is writing.
addEventListener("keydown", (event) => {
  const isWriting = event.target instanceof HTMLElement && event.target.closest("input, textarea, select, [contenteditable]");
  if (event.key !== "/" || isWriting || event.ctrlKey || event.metaKey || event.altKey) return;
  /** @type {HTMLInputElement | null} */
  const field = document.querySelector('[role="search"] input[type="search"]');
  if (field) {
    event.preventDefault();
    field.focus();
    field.select();
  }
});
