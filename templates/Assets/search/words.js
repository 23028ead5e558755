// Words: the same as Sources/Search/Words.swift finds; Tests/Fixtures/search/words.json tests both.

/** Letters without marks that Unicode takes off, and what is written for them; `æ`, `ø` and `å` are letters of their own. */
const otherLetters = new Map("đd ðd ħh ıi ŀl łl ŋn ſs ŧt ßss þth œoe".split(" ").map((pair) => [pair[0], pair.slice(1)]));

/**
 * A letter without marks, of those that European languages write in Latin (U+00DF–U+017F).
 * @param {string} letter
 */
function plainLetter(letter) {
  return otherLetters.get(letter) ?? (letter > "ſ" ? letter : letter.normalize("NFD")[0]);
}

/**
 * The words of a text, in order: lower case, without marks but those of `æ`, `ø` and `å`.
 * @param {string} text
 * @returns {string[]}
 */
function words(text) {
  const lower = text.toLowerCase();
  // What nearly every text is made of needs none of what follows.
  if (!/[^\0-\x7fæøå«»–—’…]/.test(lower)) return lower.match(/[a-z0-9æøå]+/g) ?? [];
  const found = [];
  for (const [word] of lower.replace(/a\u030a/g, "å").replace(/[\u0300-\u036f\u00ad]/g, "").matchAll(/[\p{L}\p{N}]+/gu)) {
    found.push(/^[a-z0-9æøå]*$/.test(word) ? word : word.replace(/[^a-z0-9æøå]/gu, plainLetter));
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
