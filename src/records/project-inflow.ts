import {figure, phrase} from '../phrase/phrase.js'
import {has, type Rule} from './define.js'
import {notProjectCapital} from './other-money.js'
import {capitalAction} from './project-capital-action.js'
import {isNoCapital, measureOf} from './project-capital.js'

/** «FDI 10 tháng đạt gần 27,26 tỷ USD» */
export const foreignInflow: Rule = {
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
