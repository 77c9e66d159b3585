/** «Kenda», «Samsung»: two syllables or more in one word, as few Vietnamese names have («Vinamilk», «Pleiku»). */
export function isForeign(word: string): boolean {
  return foreign.test(word.normalize('NFD').replaceAll(accents, ''))
}
const foreign = /[aeiouy][b-df-hj-np-tv-xz]+[aeiouy]/iu
const accents = /\p{M}/gu
