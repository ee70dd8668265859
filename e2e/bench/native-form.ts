import { cellOf } from '@kartlaggning/schema/questionnaire/cell'
import type { Kind, Option, Question } from '@kartlaggning/schema/questionnaire/question'
import type { Section } from '@kartlaggning/schema/questionnaire/section'

/** The floor of a section's page: the same fields as somebody would write them by hand, all of them shown, and no script. */
export function nativeForm({ title, questions }: Section): string {
  return `<!doctype html><html lang="sv"><meta charset="utf-8"><title>${escaped(title.sv)}</title>
<main><h1>${escaped(title.sv)}</h1><form>${questions.map(field).join('\n')}<button>Spara</button></form></main></html>`
}

function field(question: Question): string {
  if (question.kind !== 'matrix') return group(question.text.sv, control(question.id, question), question.help?.sv)
  const rows = question.rows.map((row) =>
    group(row.text.sv, control(`${question.id}.${row.code}`, cellOf(question, row))),
  )
  return group(question.text.sv, rows.join('\n'), question.help?.sv)
}

function control(name: string, kind: Kind): string {
  switch (kind.kind) {
    case 'single':
      return kind.options.map((option) => choice(name, 'radio', option)).join('')
    case 'scale':
      return kind.points.map(({ value, text }) => choice(name, 'radio', { code: String(value), text })).join('')
    case 'multi':
      return kind.options.map((option) => choice(name, 'checkbox', option)).join('')
    case 'ranking':
      return Array.from({ length: kind.places }, (_, place) => select(`${name}.${place}`, kind.options)).join('')
    case 'text':
      return kind.multiline ? `<textarea name="${name}"></textarea>` : `<input name="${name}">`
    case 'confirmation':
      return `<input type="checkbox" name="${name}">`
    case 'number':
    case 'month':
    case 'url':
    case 'actor':
    case 'actors':
    case 'municipalities':
    case 'fixed':
      return `<input name="${name}">`
  }
}

const group = (legend: string, inside: string, help = '') =>
  `<fieldset><legend>${escaped(legend)}</legend>${help && `<p>${escaped(help)}</p>`}${inside}</fieldset>`

const choice = (name: string, type: 'radio' | 'checkbox', { code, text }: Pick<Option, 'code' | 'text'>) =>
  `<label><input type="${type}" name="${name}" value="${code}"> ${escaped(text.sv)}</label>`

const select = (name: string, options: readonly Option[]) =>
  `<select name="${name}">${options.map(({ code, text }) => `<option value="${code}">${escaped(text.sv)}</option>`).join('')}</select>`

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
