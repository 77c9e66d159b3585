/** The table, and what goes with it to standard error. */
import {describe, expect, test} from 'vitest'
import type {SolieuRecord} from '../schemas/index.js'
import {AccountTotal} from '../src/print/account.js'
import {reportMessages} from '../src/print/messages.js'
import {tablePrinter} from '../src/print/table.js'
import {widthOf} from '../src/print/width.js'
import {at, document, land, withFields} from './helpers/record.js'

describe('table', () => {
  const print = (width: number, records: SolieuRecord[], color: 0 | 1 = 0) => {
    const printer = tablePrinter({width, color})
    return [...(printer.body({records, document}) as Iterable<string>)].join('')
  }

  test('a heading, a title line, a row a record', () => {
    expect(print(100, [land]).split('\n')).toEqual([
      'Báo cáo',
      'a.txt · 5/3/2024',
      'line  fact                  value  kind  of what           place  period',
      '   1  land_conversion  1.234,5 ha        lúa → cây ăn quả',
      '',
    ])
    expect(print(100, [])).toContain('no records')
  })

  test('no line is wider than the terminal, and a part is shown as one', () => {
    const long = withFields({to: 'cây ăn quả '.repeat(30).trim(), part_of: 'a.txt#1'})
    const lines = print(80, [land, long]).split('\n')
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(80)
    expect(lines[4]).toMatch(/└ lúa → cây ăn quả.*…/)
  })
})

describe('what goes to standard error', () => {
  test('the account adds up over documents and lists ten places', () => {
    const account = new AccountTotal()
    const unexplained = Array.from({length: 11}, (_, index) => ({
      text: '7',
      start: at(index),
      end: at(index + 1),
    }))
    account.add({...document, numbers: {total: 14, records: 1, explained: {date: 2}, unexplained}})
    account.add({...document, numbers: {total: 2, records: 1, explained: {reference: 1}, unexplained: []}})
    const lines = account.lines()
    expect(lines[0]).toBe('16 numbers: 2 in records, 3 explained (date 2, reference 1), 11 unexplained')
    expect(lines[1]).toBe('a.txt:1:1: unexplained number 7')
    expect(lines).toHaveLength(12)
    expect(lines[11]).toBe('and 1 more unexplained number')
  })

  test('errors and warnings are reported at their place, notes are not', () => {
    const message = {rule: 'r', reason: 'odd', start: at(3), end: at(4)}
    const text = reportMessages(
      {
        ...document,
        messages: [
          {...message, severity: 'warning'},
          {...message, severity: 'info', reason: 'fine'},
        ],
      },
      false,
    )
    expect(text).toContain('a.txt')
    expect(text).toMatch(/1:4-1:5 +warning +odd/)
    expect(text).not.toContain('fine')
    expect(reportMessages(document, false)).toBe('')
  })
})
