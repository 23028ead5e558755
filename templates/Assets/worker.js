// Keeps the pages that were read, so that they can be read again without a network. While there is one, all comes from
// it: a copy is only shown when the network fails, and says so, for a verdict may have changed.

/**
 * What the build puts before this: the name of this edition, the page for what was not kept, and what is kept beforehand,
 * as addresses relative to this file.
 *
 * @type {{edition: string, offline: string, shell: string[]}}
 */
const { edition, offline, shell } = parts;

/**
 * @type {ServiceWorkerGlobalScope}
 */
const worker = /** @type {any} */ (self);

// How many pages are kept beside those of the shell; the one that was kept first is let go first.
const mostPages = 40;

// The longest page that is kept, in bytes.
const longestPage = 2_000_000;

const root = new URL("./", location.href).href;

// Several sites may share an origin, each with copies of its own.
const family = `ordholden ${new URL(root).pathname} `;
const name = family + edition;
const parted = new Set(shell.map((path) => new URL(path, root).href));

/**
 * What a page is kept under: what stands behind `?` or `#` is for its script.
 *
 * @param {string} address
 */
function key(address) {
  const url = new URL(address);
  return url.origin + url.pathname;
}

/**
 * Keeps a page, if it is one.
 *
 * @param {string} address
 * @param {Response} response
 */
async function keep(address, response) {
  const { headers } = response;
  const isPage = response.ok && !response.redirected && /^text\/html\b/.test(headers.get("Content-Type") ?? "");
  if (!isPage || /no-store/.test(headers.get("Cache-Control") ?? "")) return;
  const body = await response.blob();
  if (body.size > longestPage) return;
  const cache = await caches.open(name);
  await cache.put(key(address), new Response(body, { headers }));
  const others = (await cache.keys()).filter(({ url }) => !parted.has(url));
  await Promise.all(others.slice(0, Math.max(0, others.length - mostPages)).map((request) => cache.delete(request)));
}

/** The names of the caches of this site's former editions. */
async function former() {
  return (await caches.keys()).filter((other) => other.startsWith(family) && other !== name);
}

/** Takes what every page needs, and anew the pages that were kept of former editions and those that are open. */
async function install() {
  const cache = await caches.open(name);
  await cache.addAll([...parted].map((address) => new Request(address, { cache: "no-cache" })));
  const pages = new Set();
  for (const other of await former()) {
    for (const { url } of await (await caches.open(other)).keys()) pages.add(url);
  }
  for (const { url } of await worker.clients.matchAll({ includeUncontrolled: true, type: "window" })) pages.add(key(url));
  for (const address of pages) {
    if (parted.has(address) || !address.startsWith(root)) continue;
    try {
      await keep(address, await fetch(address, { cache: "no-cache" }));
    } catch {
      // It is kept again when it is read again.
    }
  }
  await worker.skipWaiting();
}

async function activate() {
  for (const other of await former()) await caches.delete(other);
  await worker.clients.claim();
}

/**
 * The same page with other text.
 *
 * @param {Response} response
 * @param {number} status
 * @param {(text: string) => string} change
 */
async function changed(response, status, change) {
  const headers = new Headers(response.headers);
  for (const header of ["Content-Encoding", "Content-Length"]) headers.delete(header);
  return new Response(change(await response.text()), { status, headers });
}

/**
 * What there is of a page without a network: the copy, which says that it is one, or the page for what was not kept.
 *
 * @param {string} address
 */
async function copy(address) {
  const cache = await caches.open(name);
  const kept = await cache.match(key(address));
  if (kept) return changed(kept, 200, (text) => text.replace('<aside class="offline" hidden>', '<aside class="offline">'));
  const home = new URL(offline, root).href;
  const page = await cache.match(home);
  if (!page) return Response.error();
  // It is shown at another address than its own, where its relative links would lead astray.
  return changed(page, 503, (text) =>
    text.replace(/ (href|src|action)="([^"#:?]+)"/g, (_, name, target) => ` ${name}="${new URL(target, home).pathname}"`));
}

/**
 * @param {FetchEvent} event
 */
async function page(event) {
  const { request } = event;
  try {
    // Asked for anew, also where a server has let the browser keep it for a while.
    const response = await fetch(request, { cache: "no-cache" });
    // A browser that has no room for copies has the page all the same.
    event.waitUntil(keep(request.url, response.clone()).catch(() => {}));
    return response;
  } catch {
    return copy(request.url);
  }
}

/**
 * @param {Request} request
 */
async function part(request) {
  try {
    return await fetch(request);
  } catch (failure) {
    const kept = await (await caches.open(name)).match(request.url);
    if (kept) return kept;
    throw failure;
  }
}

worker.addEventListener("install", (event) => event.waitUntil(install()));
worker.addEventListener("activate", (event) => event.waitUntil(activate()));
worker.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(root)) return;
  if (request.mode === "navigate" && request.destination === "document") event.respondWith(page(event));
  else if (parted.has(request.url)) event.respondWith(part(request));
});
