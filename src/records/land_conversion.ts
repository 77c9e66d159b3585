import {textOf} from '../frames/name-words.js'
import {figure, phrase} from '../phrase/phrase.js'
import {defineRecord, has} from './define.js'
import {beforeBracket, ofAPlace, partUse, usedBefore, wholeOf} from './land-part.js'
import {between, headUse, nearer, plantedTotal, usesOf} from './land-use.js'

/** Land whose crop or use changed: «chuyển đổi 1.234 ha đất lúa kém hiệu quả sang trồng cây ăn quả». */
const conversion = phrase`chuyển (được|thêm|tiếp)? …8 (sang|thành|qua)|chuyển (toàn bộ|hết|hơn|trên|gần|khoảng)? ${figure} …12 (sang|thành|qua)|chuyển (được|thêm|tiếp)? ${figure}|${figure} …8 chuyển|chuyển đổi …4 (cây trồng|đất|diện tích|mục đích|vườn|lúa|mía|ngô|sắn)|chuyển (mục đích|cơ cấu)|chuyển đổi (được|thêm|tiếp|khoảng|trên|hơn|gần)?|(đã|tiếp tục|tiếp) chuyển|(cải tạo|thay thế|phá bỏ|đốn bỏ|chặt bỏ|chặt|phá) …2 ${figure} …8 (sang|thành|qua|để trồng)|(cải tạo|thay thế|phá bỏ) …6 (sang|thành|qua)|${figure} …8 (thay bằng|thay thế bằng)`
const notLand = phrase`chuyển đổi (số|xanh|nghề|việc làm|tín chỉ|năng lượng|vị trí|công nghệ|IMEI|ngôn ngữ|mô hình)`

export const landConversion = defineRecord({
  type: 'land_conversion',
  rules: [
    {
      name: 'land.part',
      dimensions: ['area'],
      kinds: ['level'],
      build(frame, context) {
        const whole = wholeOf(frame, context)
        if (!whole) return null
        return {measure: 'area', own: {...partUse(frame, whole, context.drafts)}}
      },
    },
    {
      name: 'land.converted',
      dimensions: ['area'],
      kinds: ['level'],
      when: [
        {where: 'clause', phrase: conversion},
        {where: 'clause', phrase: notLand, not: true},
      ],
      build(frame, context) {
        if (has(frame, 'around', phrase`(vận|luân|di|lưu|dây) chuyển|chuyển (giao|nhượng|dịch)`)) return null
        if (has(frame, 'before', plantedTotal) && nearer(frame)) return null
        if (has(frame, 'around', phrase`(còn|chỉ còn|xuống còn|giảm còn) ${figure}`)) return null // what still stands
        const uses = usesOf(frame)
        const verb = has(frame, 'before', phrase`chuyển`)
        if (!uses && !verb) return null
        if (!uses && frame.subject && !has(frame, 'around', phrase`chuyển`)) return null
        const own = uses ?? {from: null, to: beforeBracket(frame)}
        if (!uses?.from && !uses?.to && frame.noun) own.from = textOf(frame.host, frame.noun)
        if (own.from === null) own.from = usedBefore(frame, context.drafts) ?? headUse(frame)
        return {measure: 'area', own}
      },
    },
    {
      // «Chuyển từ lúa sang màu 560 ha; từ lúa - tôm sang chuyên tôm 312 ha»
      name: 'land.continued',
      dimensions: ['area'],
      kinds: ['level'],
      when: [{where: 'around', phrase: phrase`từ …8 sang`}],
      build(frame, context) {
        const before = context.drafts.at(-1)
        const uses = usesOf(frame)
        if (before?.type !== 'land_conversion' || before.frame.host !== frame.host || !uses?.to) return null
        return {measure: 'area', own: uses}
      },
    },
    {
      // under «Kết quả chuyển đổi cơ cấu cây trồng»: «- Huyện Mai Sơn: 9.120 ha», «Mộc Châu: 5.980 ha»
      name: 'land.by-place',
      dimensions: ['area'],
      kinds: ['level'],
      build: (frame, context) =>
        ofAPlace(frame, context) ? {measure: 'area', own: {from: null, to: null}} : null,
    },
    {
      name: 'land.listed',
      dimensions: ['area'],
      kinds: ['level'],
      build(frame, context) {
        const before = context.drafts[context.drafts.length - 1]
        if (
          !before ||
          before.type !== 'land_conversion' ||
          before.frame.clause.from !== frame.clause.from ||
          before.frame.host !== frame.host
        )
          return null
        if (
          frame.noun ||
          !frame.subject ||
          frame.cue ||
          (!between(before.frame) && before.rule !== 'land.listed')
        )
          return null
        return {measure: 'area', own: {from: before.own.from ?? null, to: textOf(frame.host, frame.subject)}}
      },
    },
    {
      name: 'land.plan',
      dimensions: ['area'],
      kinds: ['level'],
      when: [{where: 'around', phrase: phrase`kế hoạch`}],
      build(frame, context) {
        const before = context.drafts[context.drafts.length - 1]
        if (!before || before.type !== 'land_conversion' || before.frame.host !== frame.host || frame.noun)
          return null
        return {measure: 'area', own: {from: null, to: null}, status: 'target'}
      },
    },
  ],
  hang(_frame, anchor) {
    return {own: anchor.own}
  },
})
