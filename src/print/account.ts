import type {SolieuDocument} from '../../schemas/document.js'

/** At most so many unexplained numbers are listed one by one. */
const listed = 10

/** Adds up the number accounts of documents; keeps only what is printed of them. */
export class AccountTotal {
  #total = 0
  #records = 0
  #explained = new Map<string, number>()
  #unexplained = 0
  #places: string[] = []

  /** Numbers that were not understood. */
  get unexplained(): number {
    return this.#unexplained
  }

  add({document, numbers}: Pick<SolieuDocument, 'document' | 'numbers'>): void {
    this.#total += numbers.total
    this.#records += numbers.records
    for (const [reason, count] of Object.entries(numbers.explained)) {
      this.#explained.set(reason, (this.#explained.get(reason) ?? 0) + count)
    }
    for (const {text, start} of numbers.unexplained) {
      this.#unexplained++
      if (this.#places.length < listed)
        this.#places.push(`${document}:${start.line}:${start.column}: unexplained number ${text}`)
    }
  }

  /** `12 numbers: 9 in records, 2 explained (date 1, reference 1), 1 unexplained`, then where those stand. */
  lines(): string[] {
    const reasons = [...this.#explained].sort((a, b) => b[1] - a[1])
    const explained = reasons.reduce((sum, [, count]) => sum + count, 0)
    const why =
      reasons.length > 0 ? ` (${reasons.map(([reason, count]) => `${reason} ${count}`).join(', ')})` : ''
    const noun = this.#total === 1 ? 'number' : 'numbers'
    const more = this.#unexplained - this.#places.length
    return [
      `${this.#total} ${noun}: ${this.#records} in records, ${explained} explained${why}, ${this.#unexplained} unexplained`,
      ...this.#places,
      ...(more > 0 ? [`and ${more} more unexplained number${more === 1 ? '' : 's'}`] : []),
    ]
  }
}
