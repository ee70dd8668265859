import type { LetterKind, LetterValues } from './letter-kinds.ts'
import { partsOf } from './letter-template.ts'
import { placeholders, type PlaceholderKey } from './placeholders.ts'

type Template = { readonly subject: string; readonly body: string }

/** A text with the values of one recipient in its places. */
export function fillTemplate<Kind extends LetterKind>(
  kind: Kind,
  { subject, body }: Template,
  values: LetterValues<Kind>,
): Template {
  const valueOf = (key: PlaceholderKey) => (values as Partial<Record<PlaceholderKey, string>>)[key] ?? ''
  return {
    subject: onOneLine(filledLine(kind, subject, (key) => onOneLine(valueOf(key))) ?? ''),
    body: `${body
      .split('\n')
      .flatMap((line) => filledLine(kind, line, (key) => inItsForm(key, valueOf(key))) ?? [])
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim()}\n`,
  }
}

/** Undefined when nothing is left of it: its places are empty, and there are no words. */
function filledLine(kind: LetterKind, line: string, valueOf: (key: PlaceholderKey) => string): string | undefined {
  const parts = partsOf(kind, line)
  if (!parts.some((part) => 'placeholder' in part)) return line.trimEnd()
  const filled = parts.map((part) => {
    if ('text' in part) return part.text
    return 'fault' in part ? part.fault.said : valueOf(part.placeholder)
  })
  const isEmpty = parts.some((part, index) => 'placeholder' in part && filled[index] === '')
  const text = isEmpty
    ? filled
        .join('')
        .replace(/(\S) {2,}/g, '$1 ')
        .trimEnd()
    : filled.join('')
  return text.trim() === '' ? undefined : text.trimEnd()
}

/** What goes into a line stays in it: no value makes lines, or headers, of its own. */
const inItsForm = (key: PlaceholderKey, value: string) =>
  placeholders[key].form === 'lines' ? value.replace(/[^\P{C}\n]/gu, '').trim() : onOneLine(value)

const onOneLine = (value: string) => value.replace(/[\s\p{C}]+/gu, ' ').trim()
