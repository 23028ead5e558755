// Asks the browser to keep what is read, for where there is no network: ../worker.js does that.
(() => {
  const script = document.currentScript;
  // Not from a disk, and not where the browser has no such thing or its user has turned it off.
  if (!(script instanceof HTMLScriptElement) || !location.protocol.startsWith("http") || !navigator.serviceWorker) return;
  const worker = new URL("../worker.js", script.src).href;

  // The one exception the policy makes («trusted-types ordholden»), and it passes nothing but this address.
  const policy = window.trustedTypes?.createPolicy("ordholden", {
    createScriptURL: (address) => {
      if (address !== worker) throw new TypeError("only the worker is a script");
      return address;
    },
  });

  // When the page is done: what is read now comes first.
  addEventListener("load", () => {
    const address = /** @type {string} */ (/** @type {unknown} */ (policy?.createScriptURL(worker) ?? worker));
    // A browser that keeps nothing, as in private windows, is no error.
    navigator.serviceWorker.register(address).catch(() => {});
  });
})();
