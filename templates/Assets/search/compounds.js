// Compounds: Norwegian writes them as one word, and citizens look for their parts; as Sources/Search/Compounds.swift.

/** Words too small to be parts of others. */
const smallWords = new Set(("alle andre at av bare ble bli blir både da de dei deg dem den der deres det dette di din du eg ein eit eller en er et ett etter for fra "
  + "fram få før ha han har hva hvem hvor hvordan hun i ikke ikkje ingen inn jeg kan kom kva korleis kven kvar man med meg men mer mot må ned no noe noen nå når også og "
  + "om opp oss over på sa samme sammen seg ser sin sitt skal skulle slik som så til ti um ut var ved vi vil vår være").split(" "));

/**
 * The parts of a compound, each known, the fewest that fit; none if it is none.
 *
 * Between parts may stand an `s` or an `e`; a part has three letters or more.
 * @param {string} word Folded, as a stem.
 * @param {{has: (part: string) => boolean}} known
 * @param {Set<string>} [beginnings] The first three letters of what is known.
 * @returns {string[]}
 */
function parts(word, known, beginnings) {
  if (word.length < 6) return [];
  /** @type {(string[] | undefined)[]} What is before each place, in parts. */
  const before = [[]];
  for (let start = 0; start + 3 <= word.length; start += 1) {
    const head = before[start];
    if (!head || (beginnings && !beginnings.has(word.slice(start, start + 3)))) continue;
    for (let end = start + 3; end <= word.length; end += 1) {
      // What is left must have room for a part.
      if (end < word.length && end > word.length - 3) continue;
      if (start === 0 && end === word.length) break;
      const part = word.slice(start, end);
      if (!known.has(part)) continue;
      const found = [...head, part];
      // The last place is for the part that ends there, never for what binds.
      for (const place of end + 1 < word.length && "se".includes(word[end]) ? [end, end + 1] : [end]) {
        const other = before[place];
        if (!other || found.length < other.length || (found.length === other.length && part.length > other[other.length - 1].length)) before[place] = found;
      }
    }
  }
  return before[word.length] ?? [];
}
