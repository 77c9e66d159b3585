import {expect, test} from 'vitest'
import {figure, find, otherFigure, phrase, rest, words, type Target} from '../src/phrase/phrase.js'
import {tokenize} from '../src/text/tokenize.js'

function target(text: string): Target {
  const tokens = tokenize(text)
  const numbers = tokens.flatMap((token, i) => (token.kind === 'number' ? [i] : []))
  const first = numbers[0]
  return {
    tokens,
    from: 0,
    to: tokens.length,
    figureAt: i => (numbers.includes(i) ? i + 1 : 0),
    pinned: first === undefined ? undefined : {from: first, to: first + 1},
  }
}

const slot = (text: string, pattern: ReturnType<typeof phrase>, name: string) => {
  const aim = target(text)
  const range = find(pattern, aim)?.slots.get(name)
  return (
    range &&
    aim.tokens
      .slice(...range)
      .map(token => token.text)
      .join(' ')
  )
}

const conversion = phrase`chuyển đổi? ${figure} ha đất? ${words('from')} (sang|qua) trồng? ${rest('to')}`

test('slots capture between literals', () => {
  expect(slot('chuyển đổi 52 ha đất lúa kém hiệu quả sang trồng cây ăn quả', conversion, 'from')).toBe(
    'lúa kém hiệu quả',
  )
  expect(slot('chuyển đổi 52 ha đất lúa kém hiệu quả sang trồng cây ăn quả', conversion, 'to')).toBe(
    'cây ăn quả',
  )
})

test('spelling variants match, other words do not', () => {
  expect(find(phrase`hòa bình`, target('Hoà Bình'))).toBeDefined()
  expect(find(conversion, target('chuyển đổi số 52 ha'))).toBeUndefined()
})

test('a gap is bounded and crosses neither a figure nor the end of a clause', () => {
  const pattern = phrase`tăng …3 năm`
  expect(find(pattern, target('tăng so với năm'))).toBeDefined()
  expect(find(pattern, target('tăng 5 so với năm'))).toBeUndefined()
  expect(find(pattern, target('tăng; so với năm'))).toBeUndefined()
  expect(find(pattern, target('tăng một hai ba bốn năm'))).toBeUndefined()
})

test('another figure than the pinned one', () => {
  expect(find(phrase`${figure} xã và ${otherFigure} phường`, target('5 xã và 3 phường'))).toBeDefined()
})

test('a malformed phrase throws', () => {
  expect(() => phrase`(a|b`).toThrow('lacks')
})
