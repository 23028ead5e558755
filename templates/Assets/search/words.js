// Words: the same as Sources/Search/Words.swift finds; Tests/Fixtures/search/words.json tests both.

/** What letters with marks are without them; `æ`, `ø` and `å` are letters of their own. */
const plainLetters = new Map([
  ["a", "àáâãäāăą"], ["c", "çćĉċč"], ["d", "ďđð"], ["e", "èéêëēĕėęě"], ["g", "ĝğġģ"], ["h", "ĥħ"],
  ["i", "ìíîïĩīĭįı"], ["j", "ĵ"], ["k", "ķ"], ["l", "ĺļľŀł"], ["n", "ñńņňŋ"], ["o", "òóôõöōŏő"], ["r", "ŕŗř"],
  ["s", "śŝşšſ"], ["t", "ţťŧ"], ["u", "ùúûüũūŭůűų"], ["w", "ŵ"], ["y", "ýÿŷ"], ["z", "źżž"],
  ["ss", "ß"], ["th", "þ"], ["oe", "œ"],
].flatMap(([plain, marked]) => [...marked].map((letter) => /** @type {[string, string]} */ ([letter, plain]))));

/**
 * The words of a text, in order: lower case, without marks but those of `æ`, `ø` and `å`.
 * @param {string} text
 * @returns {string[]}
 */
function words(text) {
  const found = [];
  for (const [word] of text.toLowerCase().replace(/a\u030a/g, "å").replace(/[\u0300-\u036f\u00ad]/g, "").matchAll(/[\p{L}\p{N}]+/gu)) {
    found.push(/^[a-z0-9æøå]*$/.test(word) ? word : word.replace(/[^a-z0-9æøå]/gu, (letter) => plainLetters.get(letter) ?? letter));
  }
  return found;
}

/**
 * A word as those write it who lack the letters: `ae`, `o`, `a`.
 * @param {string} word
 */
function folded(word) {
  return /[æøå]/.test(word) ? word.replaceAll("æ", "ae").replaceAll("ø", "o").replaceAll("å", "a") : word;
}
