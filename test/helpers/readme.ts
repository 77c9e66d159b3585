/** The parts of the README that follow from the schemas and from what the program does. */
import * as z from 'zod'
import {common} from '../../schemas/common.js'
import {schemas} from '../../schemas/index.js'
import {extract} from '../../src/extract.js'
import {tablePrinter} from '../../src/print/table.js'

type Json = Record<string, unknown>

/** A JSON Schema in words: `string or null`, `a` · `b`, `{name, code}`. */
function inWords(schema: Json): string {
  if (Array.isArray(schema.anyOf)) return (schema.anyOf as Json[]).map(inWords).join(' or ')
  if (Array.isArray(schema.enum)) return schema.enum.map(value => `\`${value}\``).join(' · ')
  if (schema.properties) return `{${Object.keys(schema.properties).join(', ')}}`
  if (Array.isArray(schema.type)) return schema.type.join(' or ')
  return schema.format === 'date' ? 'date' : String(schema.type)
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '\\<')
}

function row(name: string, schema: z.core.$ZodType): string {
  const json = z.toJSONSchema(schema) as Json
  const described = [json, ...((json.anyOf ?? []) as Json[])].map(part => part.description)
  const meaning = described.find(text => typeof text === 'string') ?? ''
  return `| \`${name}\` | ${cell(inWords(json))} | ${cell(meaning)} |`
}

/** The fields that all records share. */
function fields(): string {
  const own = [
    '| `type` | string | the kind of fact, see below |',
    '| `measure` | string | what is measured, by type |',
  ]
  const rows = Object.entries(common).map(([name, schema]) => row(name, schema))
  return ['| field | type | meaning |', '| --- | --- | --- |', rows[0], ...own, ...rows.slice(1)].join('\n')
}

/** Each type with its measures and own fields. */
function types(): string {
  const rows = Object.entries(schemas).map(([type, {shape}]) => {
    const measures = shape.measure.options.map(measure => `\`${measure}\``).join(' · ')
    const own = Object.entries(shape)
      .filter(([key]) => !(key in common) && key !== 'type' && key !== 'measure')
      .map(([key, schema]) => `\`${key}\`: ${inWords(z.toJSONSchema(schema as z.core.$ZodType) as Json)}`)
    return `| \`${type}\` | ${measures} | ${cell(own.join('; '))} |`
  })
  return ['| type | measures | own fields |', '| --- | --- | --- |', ...rows].join('\n')
}

const fenced = (language: string, text: string) => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``

/** What stands between `<!-- name -->` and `<!-- /name -->`. */
function partOf(readme: string, name: string): string {
  const [, rest] = readme.split(`<!-- ${name} -->`)
  return rest.split(`<!-- /${name} -->`)[0].trim()
}

/** Every generated part as it has to be. */
export function generated(readme: string): Map<string, string> {
  const text = partOf(readme, 'example-input')
    .replace(/^```text\n/, '')
    .replace(/\n```$/, '\n')
  const extracted = extract(text, {document: 'report.txt'})
  const pieces = tablePrinter({width: 110, color: 0}).body(extracted) as Iterable<string>
  return new Map([
    ['fields', fields()],
    ['types', types()],
    ['example-output', fenced('text', [...pieces].join(''))],
    ['example-record', fenced('json', JSON.stringify(extracted.records[0], null, 2))],
  ])
}
