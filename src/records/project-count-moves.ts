/** «số dự án tăng 157%», «giảm 9 dự án», «đứng thứ hai về số dự án»: the number of projects, as it moves and ranks. */
import {figure, phrase} from '../phrase/phrase.js'
import {has, targetOf, wholeDraft, type Rule} from './define.js'
import {actionOf} from './project-action.js'
import {projects, speaksOfProjects} from './project-capital.js'

const count = phrase`(số|số lượng|tổng số) (lượt)? dự án`
const ofCount = phrase`về (tổng)? (số|số lượng|số lượt) dự án`
const otherProjects = phrase`dự án (nghiên cứu|khoa học|học tập|khởi nghiệp|luật|tình nguyện|cộng đồng|viện trợ|phi chính phủ)`

export const countMoves: Rule[] = [
  {
    // «63 dự án, trong đó có 24 công trình chuyển tiếp»: some of the projects, by another word
    name: 'project.works-of-projects',
    dimensions: ['count'],
    kinds: ['level'],
    when: [{where: 'thing', phrase: phrase`công trình`, first: true}],
    build(frame, context) {
      const whole = wholeDraft(frame, context, 'project', 'count')
      return whole ? {measure: 'count', own: {action: actionOf(frame, context), name: null}} : null
    },
  },
  {
    // «so với năm 2023, khối này giảm 9 dự án»
    name: 'project.count-change',
    dimensions: ['count'],
    kinds: ['change'],
    build(frame, context) {
      const {noun} = frame
      if (!noun || !projects.matchAt(targetOf(frame, noun), noun.from)) return null
      return {measure: 'count', own: {action: actionOf(frame, context), name: null}}
    },
  },
  {
    // «tăng 25% về số dự án và gấp 2 lần về vốn»: the figure's own side of the projects stands behind it
    name: 'project.count-moves-behind',
    dimensions: ['percent', 'times'],
    kinds: ['growth', 'index', 'multiple'],
    when: [{where: 'around', phrase: phrase`${figure} về (tổng)? (số|số lượng|số lượt)? (lượt)? dự án`}],
    build(frame, context) {
      if (has(frame, 'behind', otherProjects)) return null
      return {measure: 'count', own: {action: actionOf(frame, context), name: null}}
    },
  },
  {
    name: 'project.count-moves',
    dimensions: ['percent', 'times'],
    kinds: ['growth', 'index', 'multiple', 'plan_completion'],
    when: [{where: 'subject', phrase: count, first: true}],
    build: (frame, context) =>
      frame.subject ? {measure: 'count', own: {action: actionOf(frame, context), name: null}} : null,
  },
  {
    // «đứng thứ hai toàn tỉnh về số dự án»
    name: 'project.count-rank',
    kinds: ['rank'],
    ordinals: true,
    when: [{where: 'behind', phrase: ofCount}],
    build(frame, context) {
      const money = has(frame, 'behind', phrase`về (giải ngân|thực hiện)? (tổng)? (số)? vốn`)
      if (money && money.from < has(frame, 'behind', ofCount)!.from) return null
      if (has(frame, 'behind', otherProjects)) return null
      return speaksOfProjects(frame, context) ? {measure: 'count', own: {action: null, name: null}} : null
    },
  },
  {
    // «điều chỉnh 41 lượt dự án, bao gồm 06 lượt tăng vốn, 02 lượt giảm vốn và 33 lượt giãn tiến độ»
    name: 'project.count-of-acts',
    dimensions: ['count'],
    kinds: ['level'],
    when: [
      {
        where: 'thing',
        phrase: phrase`lượt (tăng|giảm|điều chỉnh|giãn|gia hạn|thay đổi|đổi|bổ sung|chuyển nhượng|tạm ngừng|tạm dừng)`,
        first: true,
      },
    ],
    build(frame, context) {
      const whole = wholeDraft(frame, context, 'project', 'count')
      return whole ? {measure: 'count', own: {action: 'adjusted', name: null}} : null
    },
  },
]
