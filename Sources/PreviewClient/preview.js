// What the preview adds to a page: it comes again when the site has changed, takes new styles without coming again, and
// shows what is wrong with the content. It works under the site's strictest content security policy: no markup is made
// from text, no style is set on an element.

/**
 * What the preview is showing, as the server tells it.
 *
 * @typedef {object} News
 * @property {string} edition Which run of the program, and which of its sites; a page of another one is out of date.
 * @property {Record<string, string>} styles A fingerprint of each stylesheet, by its path.
 * @property {string[]} problems What is wrong, each as a terminal would show it.
 * @property {string} note What is going on; empty when nothing is.
 * @property {boolean} isStale Whether the page is older than the content, because of what is wrong.
 */

(() => {
  const script = /** @type {HTMLScriptElement} */ (document.currentScript);
  const { edition = "", problemsShown } = script.dataset;
  /** @type {Record<string, string>} */
  const styles = JSON.parse(script.dataset.styles ?? "{}");
  const stylesheet = new URL("preview.css", script.src).href;
  const address = new URL("events", script.src).href;

  /** @type {News | undefined} */
  let latest;
  /** What was put away by hand; it is shown again when something else is wrong. */
  let dismissed = "";
  /** @type {HTMLElement | undefined} */
  let overlay;

  /** @param {News} news */
  function take(news) {
    latest = news;
    if (news.edition !== edition) {
      // A page that nobody looks at comes again when somebody does: two hundred open tabs are no load.
      if (document.visibilityState === "visible") location.reload();
      return;
    }
    swap(news.styles);
    if (problemsShown === undefined) show(news);
  }

  /** Puts each changed stylesheet behind the one it replaces, which stays until the new one is there. */
  function swap(/** @type {Record<string, string>} */ next) {
    for (const [path, fingerprint] of Object.entries(next)) {
      if (styles[path] === fingerprint) continue;
      styles[path] = fingerprint;
      for (const old of document.querySelectorAll("link[rel~=stylesheet]")) {
        if (!(old instanceof HTMLLinkElement)) continue;
        const url = new URL(old.href);
        if (url.origin !== location.origin || url.pathname !== path || old.dataset.replaced) continue;
        url.search = fingerprint;
        const link = /** @type {HTMLLinkElement} */ (old.cloneNode());
        link.href = url.href;
        old.dataset.replaced = "true";
        link.addEventListener("load", () => old.remove());
        link.addEventListener("error", () => link.remove());
        old.after(link);
      }
    }
  }

  /** Shows what is wrong, or going on; or takes it away. */
  function show(/** @type {News} */ news) {
    const { problems, note, isStale } = news;
    const key = JSON.stringify([problems, note]);
    if ((problems.length === 0 && note === "") || key === dismissed) {
      overlay?.remove();
      overlay = undefined;
      return;
    }
    if (overlay?.dataset.key === key) return;
    overlay?.remove();
    overlay = document.createElement("ordholden-preview");
    overlay.dataset.key = key;
    const root = overlay.attachShadow({ mode: "open" });
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = stylesheet;

    const section = document.createElement("section");
    section.setAttribute("role", problems.length > 0 ? "alert" : "status");
    section.lang = "en";
    section.dir = "ltr";
    if (problems.length === 0) section.className = "note";
    const header = document.createElement("header");
    const words = document.createElement("div");
    const title = document.createElement("h2");
    const count = problems.length === 1 ? "1 mistake" : `${problems.length} mistakes`;
    title.textContent = problems.length > 0 ? count : note;
    words.append(title);
    if (problems.length > 0) {
      const line = document.createElement("p");
      const state = isStale ? "The page is from before, and comes again when this is mended." : "";
      line.textContent = note || state;
      words.append(line);
    }
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "Hide";
    button.addEventListener("click", () => {
      dismissed = key;
      show(news);
    });
    header.append(words, button);
    section.append(header);
    for (const problem of problems) {
      const text = document.createElement("pre");
      text.tabIndex = 0;
      text.textContent = problem;
      section.append(text);
    }
    root.append(link, section);
    document.body.append(overlay);
  }

  /**
   * Listens to the server; one that is away is asked again.
   *
   * @param {(news: News) => void} heard
   * @returns {() => void} Stops it.
   */
  function listen(heard) {
    let source = new EventSource(address);
    let timer = 0;
    const open = () => {
      source = new EventSource(address);
      attach();
    };
    const attach = () => {
      source.addEventListener("message", (event) => heard(JSON.parse(event.data)));
      // An answer that is no stream, such as that of a server with too many of them, ends a stream for good.
      source.addEventListener("error", () => {
        if (source.readyState === EventSource.CLOSED) timer = setTimeout(open, 2000);
      });
    };
    attach();
    return () => {
      clearTimeout(timer);
      source.close();
    };
  }

  // A browser opens six connections to a server and no more, and each stream takes one of them. So one tab listens, and
  // tells the others; when it goes away, the lock passes on to another one.
  const channel = new BroadcastChannel("ordholden-preview");
  channel.addEventListener("message", (event) => {
    if (event.data !== "what is new?") take(event.data);
    else if (isListening && latest) channel.postMessage(latest);
  });
  let isListening = false;
  const lead = () => {
    isListening = true;
    listen((news) => {
      channel.postMessage(news);
      take(news);
    });
    return new Promise(() => {});
  };
  if (navigator.locks) {
    channel.postMessage("what is new?");
    navigator.locks.request("ordholden-preview", lead);
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "visible" && latest) take(latest);
    });
  } else {
    // There are no locks where the address is neither https nor this machine; there each tab listens while it is seen.
    let stop = () => {};
    const follow = () => {
      stop();
      stop = document.visibilityState === "visible" ? listen(take) : () => {};
    };
    document.addEventListener("visibilitychange", follow);
    follow();
  }
  // A page that comes back from the browser's memory was not listening.
  addEventListener("pageshow", (event) => {
    if (event.persisted) location.reload();
  });
})();
