import {defineRecord} from './define.js'

/** Any other observation: what is counted or measured is its name. */
export const indicator = defineRecord({
  type: 'indicator',
  rules: [
    {
      name: 'indicator.value',
      build(frame) {
        if (frame.name.trim() === '') return null
        return {measure: 'value', own: {name: frame.name, indicator: null}}
      },
    },
  ],
})
