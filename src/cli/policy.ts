/** `--fail-on`: what makes a run fail. */
import type {RunStats} from './stats.js'

/** `unexplained=5%`, `unexplained=10`, `invalid`, `warning`. */
export interface Rule {
  what: 'unexplained' | 'invalid' | 'warning'
  /** more than this fails: a count, or a share of all numbers */
  most: number
  share: boolean
}

/** What `--strict` stands for. */
export const strictRules: readonly Rule[] = [
  {what: 'unexplained', most: 0, share: false},
  {what: 'warning', most: 0, share: false},
  {what: 'invalid', most: 0, share: false},
]

const pattern = /^(?<what>unexplained|invalid|warning)(?:=(?<most>\d+(?:\.\d+)?)(?<share>%)?)?$/u

/** A rule as it is written, or undefined. */
export function parseRule(text: string): Rule | undefined {
  const {what, most = '0', share} = pattern.exec(text)?.groups ?? {}
  if (!what || (share && what !== 'unexplained')) return undefined
  return {what: what as Rule['what'], most: Number(most), share: share !== undefined}
}

/** The rules that the run breaks, as sentences. */
export function broken(rules: readonly Rule[], {numbers, messages}: RunStats): string[] {
  return rules.flatMap(({what, most, share}) => {
    const count =
      what === 'unexplained' ? numbers.unexplained : what === 'invalid' ? messages.error : messages.warning
    const measured = share ? (100 * count) / Math.max(numbers.total, 1) : count
    if (measured <= most) return []
    const told = share ? `${measured.toFixed(2)} %` : String(count)
    return [`failed on ${what}: ${told}, allowed ${most}${share ? ' %' : ''}`]
  })
}
