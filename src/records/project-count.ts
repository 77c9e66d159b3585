/** How many projects: «thu hút 12 dự án», and by place behind such a count. */
import {phrase} from '../phrase/phrase.js'
import {has, targetOf, wholeDraft, type Rule} from './define.js'
import {actionOf} from './project-action.js'
import {bySubject, projects} from './project-capital.js'

const notInvestment = phrase`dự án (luật|pháp lệnh|nghị quyết|nghị định|thành phần|phim)`

export const counts: Rule[] = [
  {
    name: 'project.count',
    dimensions: ['count', 'percent'],
    kinds: ['level', 'share', 'change'],
    when: [
      {where: 'thing', phrase: projects, first: true},
      {where: 'thing', phrase: notInvestment, not: true},
    ],
    build(frame, context) {
      if (frame.q.dimension === 'percent' && (!frame.noun || frame.kind !== 'share')) return null
      if (frame.noun && !projects.matchAt(targetOf(frame, frame.noun), frame.noun.from)) return null
      return {measure: 'count', own: {action: actionOf(frame, context), name: null}}
    },
  },
  {
    name: 'project.count-by-place',
    dimensions: ['count'],
    kinds: ['level'],
    build(frame, context) {
      if (frame.noun || !bySubject(frame)) return null
      const whole = wholeDraft(frame, context, 'project', 'count')
      const action = has(frame, 'around', phrase`khởi công`) ? 'started' : whole?.own.action
      return whole ? {measure: 'count', own: {...whole.own, action}} : null
    },
  },
]
