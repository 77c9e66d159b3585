/**
 * One fold for all comparison: two spellings of a Vietnamese syllable that a reader takes for the same fold to the
 * same string. Unites NFC and NFD, letter case, the placement of tone marks (hòa, hoà), final i and y (tỷ, tỉ),
 * look-alikes of đ (ð, ɖ), kinds of dashes and quotes; drops soft hyphens and zero-width characters.
 * The folded form is for comparison only: tones stand behind the syllable.
 */
const tones = /[\u0300\u0301\u0303\u0309\u0323\u0340\u0341]/gu
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu
const finalY = /^([bcdđghklmnprstvx]*|qu)y$/u
const plain = /^[a-z0-9]*$/u

const marks: Record<string, string> = {
  '–': '-', '—': '-', '−': '-', '‑': '-', '‐': '-', '‒': '-', '―': '-',
  '“': '"', '”': '"', '„': '"', '«': '"', '»': '"', '‟': '"', '＂': '"',
  '’': "'", '‘': "'", '′': "'", '`': "'", 'ʼ': "'",
  '【': '[', '（': '(', '）': ')', '％': '%', '；': ';', '：': ':', '，': ',',
} // prettier-ignore

const cache = new Map<string, string>()
const cacheLimit = 50_000

/** Fold one token's text. `fold('Hoà') === fold('hòa')`. */
export function fold(text: string): string {
  let folded = cache.get(text)
  if (folded === undefined) {
    folded = foldNew(text)
    if (cache.size >= cacheLimit) cache.clear()
    if (text.length < 40) cache.set(text, folded)
  }
  return folded
}

/** Of each letter that carries a tone in one character: the letter without it, and the tone. */
const toned = new Map<string, readonly [string, string]>()
for (const letter of 'aăâeêioôơuưy')
  for (const tone of ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'])
    toned.set((letter + tone).normalize('NFC'), [letter, tone])
const composed = /^[a-z0-9đăâêôơưáàãảạắằẵẳặấầẫẩậéèẽẻẹếềễểệíìĩỉịóòõỏọốồỗổộớờỡởợúùũủụứừữửựýỳỹỷỵ]+$/u

/** Composed letters alone, as nearly all words are. */
function foldComposed(lower: string): string {
  let bare = lower
  let tone = ''
  for (let i = 0; i < lower.length; i++) {
    const parts = lower.charCodeAt(i) > 127 ? toned.get(lower.charAt(i)) : undefined
    if (!parts) continue
    bare = bare.slice(0, i) + parts[0] + bare.slice(i + 1)
    if (tone === '') tone = parts[1]
  }
  return bare.replace(finalY, '$1i') + tone
}

function foldNew(text: string): string {
  const mark = marks[text]
  if (mark !== undefined) return mark
  const lower = text.toLowerCase()
  if (plain.test(lower)) return lower.replace(finalY, '$1i')
  if (composed.test(lower)) return foldComposed(lower)
  let tone = ''
  const bare = lower
    .normalize('NFD')
    .replace(invisible, '')
    .replace(tones, found => {
      if (tone === '') tone = found
      return ''
    })
    .replace(/[ðɖ]/gu, 'đ')
    .normalize('NFC')
    .replace(finalY, '$1i')
  const dotless = bare.length > 1 && bare.endsWith('.') ? bare.slice(0, -1) : bare
  return dotless + tone
}

const oneWord = /^[^\s\u00A0,;:]+$/u

/** Fold a phrase of several words: its syllables folded, one space between. */
export function foldWords(phrase: string): string[] {
  if (oneWord.test(phrase)) return [fold(phrase)]
  return phrase
    .replaceAll(/[,;:](?=\s|$)/gu, ' $&')
    .split(/[\s\u00A0]+/u)
    .filter(Boolean)
    .map(fold)
}

export const buckets = 512

/** A number below `buckets`, the same for equal words: a cheap way to see that a word is not among some others. */
export function bucketOf(folded: string): number {
  let sum = 0
  for (let i = 0; i < folded.length; i++) sum = (sum * 31 + folded.charCodeAt(i)) & 0xffff
  return (sum ^ (sum >> 7)) % buckets
}
