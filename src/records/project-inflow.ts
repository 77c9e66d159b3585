import {figure, phrase} from '../phrase/phrase.js'
import {has, type Rule} from './define.js'
import {notProjectCapital} from './other-money.js'
import {capitalAction} from './project-capital-action.js'
import {isNoCapital, measureOf} from './project-capital.js'
import {turns} from './project-turns.js'

/** «khối FDI đạt 721,58 triệu USD; khối DDI đạt hơn 4.357 tỷ đồng», where the paragraph counts projects */
const blocInflow: Rule = {
  name: 'project.bloc',
  dimensions: ['money'],
  kinds: ['level', 'change'],
  when: [
    {where: 'subject', phrase: phrase`khối (FDI|DDI|ngoại|nội|đầu tư nước ngoài|đầu tư trong nước)`},
    {where: 'around', phrase: notProjectCapital, not: true},
  ],
  build(frame, {drafts}) {
    const near = drafts.some(({type, frame: one}) => type === 'project' && one.block === frame.block)
    if (!near || !has(frame, 'around', phrase`khối …3 (đạt|ước đạt|ước|có|được|thu hút|rót) ${figure}`))
      return null
    return {measure: 'registered_capital', own: {action: null, name: null}}
  },
}

/** «FDI 10 tháng đạt gần 27,26 tỷ USD» */
const foreignInflow: Rule = {
  name: 'project.fdi',
  dimensions: ['money'],
  kinds: ['level', 'change'],
  when: [
    {where: 'subject', phrase: phrase`(dòng)? (vốn)? FDI`, first: true},
    {where: 'around', phrase: notProjectCapital, not: true},
  ],
  build: (frame, context) =>
    isNoCapital(frame, context) || !has(frame, 'around', phrase`FDI …6 (đạt|ước đạt|ước|tăng|giảm) ${figure}`)
      ? null
      : {
          measure: measureOf(frame, undefined, context),
          own: {action: capitalAction(frame, undefined, context), name: null},
        },
}

/** What comes in, told of all that comes: «FDI đạt …», «khối DDI đạt …», «14 lượt tăng vốn». */
export const inflows: Rule[] = [foreignInflow, blocInflow, ...turns]
