// Ranking: what is found for each word of a query, and how well each document answers. Benchmarks/search measures it.

/** How much a match of each kind counts, where a word that is written just so counts 1. */
const weightOf = { folded: 0.97, inflected: 0.93, longPrefix: 0.65, derived: 0.5, prefix: 0.45, stemPrefix: 0.35, end: 0.45, inside: 0.3,
  pair: 0.7, synonym: 0.6, part: 0.6, typo: 0.6, halfPart: 0.35, alike: 0.4 };
/** How much a part of a compound counts that is not its last, beside it. */
const firstPartShare = 0.8;
/** A word found in fewer documents than this is looked for in its parts as well. */
const fewDocuments = 5;
/** How much a second mention adds (BM25's k1); lengths don't count. */
const saturation = 1.2;
/** The most words that are looked up because another is inside them. */
const infixLimit = 2;
/** Words of questions and of what everybody asks for, which tell nothing of what is asked about. */
const askingWords = new Set(("alene bedre best beste blant blir burde bør der dere dersom dette dine egentlig ekstra enn fikk fikse fins finnes flere for får færre gi gir gis gjer gjerne gjort gjøre gjør "
  + "gjøres god gode godt går gå hjelp hjelpe hjelper hvem hvilke hvilken hvilket hos hvis hvorfor håper ingenting innen kanskje kommune kommunen kommunens kommuner kunne la lage lager langs liten lite litt "
  + "love lova lover lovet lovt lovte løfte løfter mange mangel mellom mene mener mest min mine mindre mitt mye måtte nok noensinne ny nye nytt ofte parti partiene planen planer planlegger "
  + "politikerne rundt satse satser se selv sier slags små snart stå står stor store stort synes tenker tar ta trenger uansett under uten ville ønsker are can do does how is more new the "
  + "what when where who why will").split(" "));
/** What small words are filed under. */
const smallKeys = new Set([...smallWords].map(keyOf));
/** A query's first words; the rest of a longer one is not looked for. */
const wordLimit = 12;

/**
 * Words found for one that was typed.
 * @typedef {{word: string, documents: Map<number, number>, own: Set<number>, found: Set<string>, unlisted: number, instead: string[], isWeak: boolean}} Match
 * `own` are the documents that have the word itself; `instead` names what was looked for when the word itself is nowhere; weak, when that is only a part of it. `unlisted` is how many documents
 * more there are at least, of a word so common that its list was cut.
 */

/**
 * The documents that answer a query, best first.
 * @param {string} query
 * @param {Index} index
 */
async function rank(query, index) {
  const everyWord = [...new Set(words(query.slice(0, 400)))].slice(0, wordLimit);
  const telling = everyWord.filter((word) => !smallWords.has(word));
  const naming = telling.filter((word) => !askingWords.has(word));
  const all = naming.length ? naming : telling.length ? telling : everyWord;
  const asked = index.chosen?.(all) ?? all;
  const matches = await Promise.all(asked.map((word) => matchWord(word, index)));
  await matchPairs(matches, index);
  /** @type {Map<number, {score: number, words: number, covered: number}>} */
  const documents = new Map();
  let whole = 0;
  for (const match of matches) {
    // What means much the same makes no word commoner than it is.
    const ownRarity = rarityOf(match.own.size ? match.own.size + match.unlisted : match.documents.size + match.unlisted, index);
    const allRarity = rarityOf(match.documents.size + match.unlisted, index);
    whole += ownRarity;
    for (const [document, strength] of match.documents) {
      const rarity = match.own.has(document) ? ownRarity : allRarity;
      const sum = documents.get(document) ?? { score: 0, words: 0, covered: 0 };
      sum.score += strength * rarity;
      sum.words += 1;
      sum.covered += rarity;
      documents.set(document, sum);
    }
  }
  const hits = [...documents].map(([document, { score, words, covered }]) => ({ document, score: score * (0.7 + 0.3 * covered / whole), words }))
    .sort((a, b) => b.score - a.score || a.document - b.document);
  return { hits, matches };
}

/**
 * @param {string} word @param {Index} index
 * @returns {Promise<Match>}
 */
async function matchWord(word, index) {
  /** @type {Match} */
  const match = { word, documents: new Map(), own: new Set(), found: new Set(), unlisted: 0, instead: [], isWeak: false };
  const key = keyOf(word);
  addAll(match, await index.range(key), (entry) => closeness(word, key, entry));
  match.own = new Set(match.documents.keys());
  addAll(match, await index.related(key), () => weightOf.synonym);
  if (match.documents.size >= fewDocuments) return match;
  const lexicon = await index.lexicon();
  const { inflected } = factsOf(word);
  for (const form of match.documents.size ? [] : containing(folded(word), inflected, lexicon)) {
    await addForm(match, form, folded(form).endsWith(key) || folded(form).endsWith(folded(word)) ? weightOf.end : weightOf.inside, index);
  }
  const known = lexiconKeys(lexicon);
  const isNowhere = match.documents.size === 0;
  const pieces = parts(inflected, { has: (part) => known.has(part) || (isNowhere && isRelated(part, index)) }).map((part) => keyOf(known.get(part) ?? part));
  if (pieces.length) {
    const isNew = match.documents.size === 0;
    await addPieces(match, pieces, isNew ? 1 : 0.5, index);
    if (isNew) match.instead = pieces;
    return match;
  }
  if (match.documents.size) return match;
  const near = nearest(folded(word), known);
  if (near.words.length) {
    for (const other of near.words) {
      await addKey(match, keyOf(other), weightOf.typo ** near.distance, index);
      addAll(match, await index.related(keyOf(other)), () => weightOf.typo ** near.distance * weightOf.synonym);
    }
    match.instead = near.words;
    // Two slips of the finger are a guess.
    match.isWeak = near.distance > 1;
    return match;
  }
  const half = longestKnown(inflected, (part) => known.has(part) || isRelated(part, index)).map((part) => keyOf(known.get(part) ?? part));
  for (const part of half) {
    await addKey(match, part, weightOf.halfPart, index);
    addAll(match, await index.related(part), () => weightOf.halfPart * weightOf.synonym);
  }
  match.instead = match.documents.size ? half : beginningAlike(folded(word), lexicon);
  if (!match.documents.size) for (const form of match.instead) await addForm(match, form, weightOf.alike, index);
  match.isWeak = true;
  return match;
}

/**
 * Whether a part of a word means much the same as others; short ones are parts by chance.
 * @param {string} part @param {Index} index
 */
function isRelated(part, index) {
  return part.length >= 3 && !smallKeys.has(keyOf(part)) && index.isRelated(keyOf(part));
}

/**
 * How rare a word is that so many documents have: BM25's inverse document frequency.
 * @param {number} documents @param {Index} index
 */
function rarityOf(documents, index) {
  const all = Math.min(index.count, documents);
  return Math.log(1 + (index.count - all + 0.5) / (all + 0.5));
}

/**
 * How much an entry counts for a word; 0 if it is another word.
 * @param {string} word @param {string} key @param {Entry} entry
 */
function closeness(word, key, entry) {
  const raw = folded(word);
  const place = folded(entry.form);
  if (entry.form === word) return 1;
  if (smallWords.has(entry.form)) return 0;
  if (place === raw) return weightOf.folded;
  if (entry.key === key) return entry.inflected === folded(stems(word)[0]) || place.startsWith(raw) || raw.startsWith(place + "s") ? weightOf.inflected : weightOf.derived;
  if (place.startsWith(raw) && raw.length >= 4 && inflection.test(place.slice(raw.length))) return weightOf.inflected;
  if (place.startsWith(raw)) return raw.length >= 5 ? weightOf.longPrefix : raw.length >= 3 ? weightOf.prefix : 0;
  return key.length >= 4 ? weightOf.stemPrefix : 0;
}

/**
 * @param {Match} match @param {Entry[]} entries @param {(entry: Entry) => number} weight
 */
function addAll(match, entries, weight) {
  for (const entry of entries) {
    const closeness = weight(entry);
    if (!closeness) continue;
    match.found.add(entry.key);
    match.unlisted = Math.max(match.unlisted, entry.unlisted);
    entry.documents.forEach((document, at) => {
      const strength = entry.strengths[at] / 10;
      const value = closeness * strength * (saturation + 1) / (strength + saturation);
      if (value > (match.documents.get(document) ?? 0)) match.documents.set(document, value);
    });
  }
}

/**
 * @param {Match} match @param {string} key @param {number} weight @param {Index} index
 */
async function addKey(match, key, weight, index) {
  addAll(match, await index.range(key), (entry) => (entry.key === key ? weight : 0));
}

/**
 * @param {Match} match @param {string} form @param {number} weight @param {Index} index
 */
async function addForm(match, form, weight, index) {
  addAll(match, await index.range(keyOf(form)), (entry) => (entry.form === form ? weight : 0));
}

/**
 * The shortest known words with another inside, or at their end; not where it is only an ending of theirs, as «alene» of «målene».
 * @param {string} word Folded. @param {string} inflected What it is without inflection. @param {Map<string, number>} lexicon
 */
function containing(word, inflected, lexicon) {
  if (word.length < 4) return [];
  const found = [...lexicon.keys()].filter((form) => folded(form).indexOf(word) > 1 && factsOf(form).inflected.includes(inflected));
  return found.sort((a, b) => a.length - b.length).slice(0, infixLimit);
}

/**
 * Adds the documents that have a compound's parts: those with all of them before those with some.
 * @param {Match} match @param {string[]} pieces @param {number} weight @param {Index} index
 */
async function addPieces(match, pieces, weight, index) {
  /** @type {Map<number, number[]>} */
  const sums = new Map();
  const isNew = match.documents.size === 0;
  for (const piece of pieces) {
    /** @type {Match} */
    const part = { word: piece, documents: new Map(), own: new Set(), found: match.found, unlisted: 0, instead: [], isWeak: false };
    await addKey(part, piece, 1, index);
    addAll(part, await index.related(piece), () => weightOf.synonym);
    const rarity = rarityOf(part.documents.size + part.unlisted, index);
    // A compound is a kind of its last part.
    const share = piece === pieces.at(-1) ? 1 : firstPartShare;
    for (const [document, value] of part.documents) sums.set(document, [...(sums.get(document) ?? []), share * value * rarity]);
  }
  const full = Math.log(1 + index.count);
  match.isWeak = isNew && ![...sums.values()].some((values) => values.length === pieces.length);
  for (const [document, values] of sums) {
    if (!isNew && values.length < pieces.length) continue;
    const share = values.length / pieces.length;
    const value = weight * weightOf.part * (0.4 + 0.6 * share) * share * values.reduce((sum, value) => sum + value, 0) / values.length / full * 2;
    if (value > (match.documents.get(document) ?? 0)) match.documents.set(document, value);
  }
}

/**
 * Two words that stand together may be one that was written apart: «sykkel parkering».
 * @param {Match[]} matches @param {Index} index
 */
async function matchPairs(matches, index) {
  for (let at = 1; at < matches.length; at += 1) {
    const [first, second] = [matches[at - 1], matches[at]];
    if (first.word.length < 3 || second.word.length < 3) continue;
    const key = keyOf(first.word + second.word);
    const entries = (await index.range(key)).filter((entry) => entry.key === key);
    if (!entries.length) continue;
    for (const match of [first, second]) {
      addAll(match, entries, () => weightOf.pair);
      match.instead = [];
      match.isWeak = false;
    }
  }
}

/** @type {WeakMap<Map<string, number>, Map<string, string>>} */
const keysOfLexicon = new WeakMap();

/**
 * @param {Map<string, number>} lexicon
 */
function lexiconKeys(lexicon) {
  let keys = keysOfLexicon.get(lexicon);
  if (!keys) keysOfLexicon.set(lexicon, (keys = knownWords(lexicon.keys())));
  return keys;
}

/**
 * The known words that begin as another does, with the most letters that any does: five, and half of it, at least.
 * @param {string} word Folded. @param {Map<string, number>} lexicon
 */
function beginningAlike(word, lexicon) {
  for (let length = word.length - 1; length >= Math.max(5, word.length / 2); length -= 1) {
    const beginning = word.slice(0, length);
    const found = [...lexicon.keys()].filter((form) => folded(form).startsWith(beginning));
    if (found.length) return found.sort((a, b) => a.length - b.length).slice(0, infixLimit);
  }
  return [];
}

/**
 * The longest known beginning and end of a word.
 * @param {string} word @param {(part: string) => boolean} isKnown
 */
function longestKnown(word, isKnown) {
  const lengths = [...Array(Math.max(0, word.length - 5)).keys()].map((less) => word.length - 2 - less);
  const ends = [lengths.map((length) => word.slice(0, length)), lengths.map((length) => word.slice(-length))];
  return ends.flatMap((parts) => parts.find(isKnown) ?? []);
}

/**
 * The known words that are fewest slips of the finger away, or whose stems are: one for five letters or more, two for eight.
 * @param {string} word Folded. @param {Map<string, string>} known
 */
function nearest(word, known) {
  let best = word.length >= 8 ? 2 : word.length >= 5 ? 1 : 0;
  /** @type {string[]} */
  let found = [];
  if (!best || /^\d+$/.test(word)) return { distance: 0, words: found };
  for (const [other, form] of known) {
    if (other[0] !== word[0] || Math.abs(other.length - word.length) > best) continue;
    const distance = slips(word, other, best);
    if (distance > best) continue;
    if (distance < best) { best = distance; found = []; }
    if (!found.includes(form)) found.push(form);
  }
  return { distance: best, words: found.slice(0, 3) };
}

/**
 * The fewest letters to add, drop, change or swap with the next between two words (optimal string alignment); over
 * `limit`, any number over it.
 * @param {string} a @param {string} b @param {number} limit
 */
function slips(a, b, limit) {
  /** @type {number[]} */
  let last = [];
  let row = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) next[j] = Math.min(next[j], last[j - 2] + 1);
    }
    if (Math.min(...next) > limit) return limit + 1;
    [last, row] = [row, next];
  }
  return row[b.length];
}
