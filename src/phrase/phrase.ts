import {fold} from '../text/fold.js'
import type {Token} from '../text/types.js'

/**
 * The pattern language: a tagged template over folded tokens.
 *
 *   phrase`chuyển (đổi)? ${figure} đất? ${words('from')} (sang|qua) trồng? ${words('to')}`
 *
 * Words stand for themselves; `(a|b c)` is a choice, `?` makes the word or group before it optional, `…` skips up
 * to six words and `…3` up to three, never over a figure or the end of a clause; a slot captures. The language is
 * closed: anything cleverer is a slot with tests of its own.
 */
export interface Phrase {
  /** as written, for `explain` */
  source: string
  /** one of these folded words must be in a text that matches; null if the phrase needs none */
  needs: ReadonlySet<string> | null
  /** try to match with the first word at token `at`; pure */
  matchAt(target: Target, at: number): Match | undefined
}

/** What a phrase is matched against: tokens `from` to `to`, and which of them are figures. */
export interface Target {
  tokens: readonly Token[]
  from: number
  to: number
  /** the end of the figure that begins at token i, or 0 */
  figureAt(i: number): number
  /** the figure that the phrase is about, where it has a `figure` slot */
  pinned?: {from: number; to: number}
  /** words in the target, for a quick refusal */
  has?: ReadonlySet<string>
  /** where it is wanted: how far any try has come, the end of its last word */
  reached?: {to: number}
}

export interface Match {
  from: number
  to: number
  /** slot name → token range */
  slots: Map<string, [number, number]>
}

interface Run {
  target: Target
  slots: Map<string, [number, number]>
  /** where the whole phrase ended */
  end: number
}

/** A part of a phrase with all that follows it: whether they match from token `at`. */
type Step = (run: Run, at: number) => boolean

/** A part, still to be joined to what follows. */
type Part = (then: Step) => Step

/** A slot: how a captured part is matched. */
export interface Slot {
  name: string
  matcher(run: Run, at: number, then: (at: number) => boolean): boolean
}

/** The figure that the phrase is about. */
export const figure: Slot = {
  name: 'figure',
  matcher(run, at, then) {
    const {pinned} = run.target
    return pinned !== undefined && at === pinned.from && then(pinned.to)
  },
}

/** Any other figure. */
export const otherFigure: Slot = {
  name: 'otherFigure',
  matcher(run, at, then) {
    const end = run.target.figureAt(at)
    return end > at && at !== run.target.pinned?.from && then(end)
  },
}

/** No word of its own: what follows must not stand behind this one («ngoài ngân sách»). */
export function notBehind(word: string): Slot {
  const folded = fold(word)
  return {
    name: `not behind «${word}»`,
    matcher: ({target}, at, then) => target.tokens[at - 1]?.fold !== folded && then(at),
  }
}

const clauseEnd = /^[.;:!?()]$/u

/** One to `max` words, as few as the rest of the phrase allows; stops at a figure and at the end of a clause. */
export function words(name: string, max = 12): Slot {
  return {
    name,
    matcher(run, at, then) {
      for (let end = at + 1; end <= at + max && end <= run.target.to; end++) {
        const token = run.target.tokens[end - 1]
        if (!token) return false
        if (clauseEnd.test(token.fold) || run.target.figureAt(end - 1) > 0) return false
        run.slots.set(name, [at, end])
        if (then(end)) return true
      }
      run.slots.delete(name)
      return false
    },
  }
}

/** Words up to the end of the clause or the next figure, as many as there are. */
export function rest(name: string, max = 16): Slot {
  return {
    name,
    matcher(run, at, then) {
      let end = at
      while (
        end < run.target.to &&
        end < run.target.tokens.length &&
        end < at + max &&
        !clauseEnd.test(run.target.tokens[end]!.fold) &&
        run.target.figureAt(end) === 0
      )
        end++
      if (end === at) return false
      run.slots.set(name, [at, end])
      return then(end)
    },
  }
}

const compiled = new WeakMap<TemplateStringsArray, Phrase>()

/** Compile a phrase, once for each place in the source. Throws on a malformed template: that is a bug in a rule. */
export function phrase(strings: TemplateStringsArray, ...slots: Slot[]): Phrase {
  let made = compiled.get(strings)
  if (!made) compiled.set(strings, (made = compile(strings, slots)))
  return made
}

function compile(strings: TemplateStringsArray, slots: Slot[]): Phrase {
  const source = strings
    .reduce((text, part, i) => text + (i ? `⟨${slots[i - 1]!.name}⟩` : '') + part, '')
    .trim()
  const parts: (string | Slot)[] = []
  strings.forEach((part, i) => {
    if (i) parts.push(slots[i - 1]!)
    parts.push(...(part.match(/…\d*|[()|?]|[^\s()|?…]+/gu) ?? []))
  })
  let at = 0
  const sequence = (): Piece => {
    const items: Part[] = []
    let needs: Set<string> | null = null
    while (at < parts.length && parts[at] !== ')' && parts[at] !== '|') {
      let item = atom()
      if (parts[at] === '?') {
        at++
        item = {part: optional(item.part), needs: null}
      }
      items.push(item.part)
      if (item.needs && (!needs || item.needs.size < needs.size)) needs = item.needs
    }
    return {part: then => items.reduceRight((next, item) => item(next), then), needs}
  }
  const choice = (): Piece => {
    const choices = [sequence()]
    while (parts[at] === '|') {
      at++
      choices.push(sequence())
    }
    if (choices.length === 1) return choices[0]!
    const all = choices.map(({needs}) => needs)
    return {
      part: either(choices.map(({part}) => part)),
      needs: all.every(need => need !== null) ? new Set(all.flatMap(need => [...need])) : null,
    }
  }
  const atom = (): Piece => {
    const part = parts[at++]
    if (part === undefined) throw new Error(`phrase ends early: ${source}`)
    if (typeof part !== 'string') return {part: captured(part), needs: null}
    if (part === '(') {
      const inner = choice()
      if (parts[at++] !== ')') throw new Error(`phrase lacks ")": ${source}`)
      return inner
    }
    if (part === ')' || part === '|' || part === '?')
      throw new Error(`phrase has a stray "${part}": ${source}`)
    if (part.startsWith('…')) return {part: gap(Number(part.slice(1) || 6)), needs: null}
    const word = fold(part)
    return {part: literal(word), needs: new Set([word])}
  }
  const {part, needs} = choice()
  if (at < parts.length) throw new Error(`phrase has a stray bracket: ${source}`)
  const match = part((run, end) => {
    run.end = end
    return true
  })
  return {
    source,
    needs,
    matchAt(target, start) {
      const run: Run = {target, slots: new Map(), end: start}
      return match(run, start) ? {from: start, to: run.end, slots: run.slots} : undefined
    },
  }
}

interface Piece {
  part: Part
  needs: Set<string> | null
}

function literal(word: string): Part {
  return then => (run, at) => {
    const {target} = run
    if (at >= target.to || target.tokens[at]?.fold !== word) return false
    if (target.reached && at >= target.reached.to) target.reached.to = at + 1
    return then(run, at + 1)
  }
}

function captured(slot: Slot): Part {
  return then => (run, at) => slot.matcher(run, at, end => then(run, end))
}

function either(choices: Part[]): Part {
  return then => {
    const steps = choices.map(choice => choice(then))
    return (run, at) => {
      for (const step of steps) if (step(run, at)) return true
      return false
    }
  }
}

function optional(item: Part): Part {
  return then => {
    const there = item(then)
    return (run, at) => there(run, at) || then(run, at)
  }
}

function gap(max: number): Part {
  return then => (run, at) => {
    for (let end = at; end <= at + max && end <= run.target.to; end++) {
      if (then(run, end)) return true
      if (
        end >= run.target.to ||
        end >= run.target.tokens.length ||
        clauseEnd.test(run.target.tokens[end]!.fold) ||
        run.target.figureAt(end) > 0
      )
        return false
    }
    return false
  }
}

/** The first match of a phrase anywhere in the target, leftmost start. */
export function find(pattern: Phrase, target: Target): Match | undefined {
  if (pattern.needs && target.has && !intersects(pattern.needs, target.has)) return undefined
  for (let at = target.from; at < target.to; at++) {
    const match = pattern.matchAt(target, at)
    if (match) return match
  }
  return undefined
}

function intersects(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const word of a) if (b.has(word)) return true
  return false
}
