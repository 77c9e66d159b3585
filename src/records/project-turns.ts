/** «31 lượt dự án điều chỉnh, gồm 14 lượt tăng vốn (12 lượt FDI, thêm 169,9 triệu USD) và 3 lượt co hẹp quy mô». */
import {figure, phrase} from '../phrase/phrase.js'
import {wholeDraft, type Rule} from './define.js'

/** Turns of projects, where a whole of projects is told; and the capital that such turns bring. */
export const turns: Rule[] = [
  {
    name: 'project.turns',
    dimensions: ['count'],
    kinds: ['level'],
    when: [{where: 'thing', phrase: phrase`lượt`, first: true}],
    build(frame, context) {
      const whole = wholeDraft(frame, context, 'project', 'count')
      return whole ? {measure: 'count', own: whole.own} : null
    },
  },
  {
    name: 'project.turns-capital',
    dimensions: ['money'],
    kinds: ['level'],
    when: [{where: 'around', phrase: phrase`(thêm|tăng thêm|bổ sung) ${figure}`}],
    build(frame, {drafts}) {
      const before = drafts.at(-1)
      if (before?.rule !== 'project.turns' || before.frame.clause.from !== frame.clause.from || frame.noun)
        return null
      return {measure: 'registered_capital', own: {...before.own, name: null}}
    },
  },
]
