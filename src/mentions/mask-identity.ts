/** Numbers of cards, plates and accounts, coordinates. */
import {phrases} from '../text/match.js'
import {mask, wordAt, type Masker} from './mask-shared.js'

const ids = phrases(
  'cccd|cmnd|cmtnd|stk|số tài khoản|tài khoản|mã số thuế|mst|mã số|mã vùng|mã bưu chính|id|biển số|bks|biển kiểm soát|số hiệu',
)

/** «CCCD 0123…», «biển số 77C-123.45», coordinates `13°45'` */
export const identity: Masker = (host, i) => {
  const {tokens} = host
  const lead = ids.longestAt(tokens, i)
  if (lead) {
    const at = wordAt(tokens, lead.to) === ':' ? lead.to + 1 : lead.to
    const token = tokens[at]
    if (
      token &&
      (token.kind === 'code' ||
        (token.kind === 'number' &&
          (token.text.length >= 4 || /\d/u.test(token.text)) &&
          tokens[at + 1]?.kind !== 'word'))
    ) {
      let to = at + 1
      while (
        to < tokens.length &&
        to < at + 5 &&
        (wordAt(tokens, to) === '-' || wordAt(tokens, to) === '.') &&
        !tokens[to]!.spaced &&
        /\d/u.test(tokens[to + 1]?.text ?? '')
      )
        to += 2
      return mask(host, i, to, 'name')
    }
  }
  if (tokens[i]!.kind !== 'number') return undefined
  if (wordAt(tokens, i + 1) === '°' && tokens[i + 2]?.kind === 'number')
    return mask(host, i, i + 3, 'address')
  return /^\d{9,}$/u.test(tokens[i]!.text) ? mask(host, i, i + 1, 'name') : undefined
}
