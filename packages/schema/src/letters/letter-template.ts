import { letterKinds, type LetterKind } from './letter-kinds.ts'
import { placeholders, type PlaceholderKey } from './placeholders.ts'

type Part = { readonly text: string } | { readonly placeholder: PlaceholderKey } | { readonly fault: TemplateFault }

/** What is wrong with a text, and with which of its words. */
export interface TemplateFault {
  readonly code: 'placeholder-unknown' | 'placeholder-not-closed' | 'placeholder-missing' | 'placeholder-not-in-subject'
  readonly said: string
}

/** Its placeholders under the names that a text writes them by. */
export const placeholdersOf = (kind: LetterKind): readonly PlaceholderKey[] => letterKinds[kind].placeholders

const keyOf = (kind: LetterKind, name: string) =>
  placeholdersOf(kind).find((key) => placeholders[key].name === name.trim().toLowerCase().replace(/\s+/g, ' '))

/** A text as its words and places. What is not understood is a fault, and stands as it was written. */
export function partsOf(kind: LetterKind, text: string): Part[] {
  return text
    .split(/(\{[^{}\n]*\}|[{}])/)
    .filter((part) => part !== '')
    .map((part): Part => {
      if (!/^[{}]/.test(part)) return { text: part }
      if (part.length < 2) return { fault: { code: 'placeholder-not-closed', said: part } }
      const key = keyOf(kind, part.slice(1, -1))
      return key ? { placeholder: key } : { fault: { code: 'placeholder-unknown', said: part } }
    })
}

/** What keeps a text from being used. The subject is one line: lists and links do not fit there. */
export function faultsInTemplate(
  kind: LetterKind,
  { subject, body }: { readonly subject: string; readonly body: string },
): Readonly<Record<'subject' | 'body', readonly TemplateFault[]>> {
  const inSubject = partsOf(kind, subject)
  const inBody = partsOf(kind, body)
  const used = new Set(inBody.map((part) => ('placeholder' in part ? part.placeholder : undefined)))
  return {
    subject: inSubject.flatMap((part): TemplateFault[] => {
      if ('fault' in part) return [part.fault]
      if (!('placeholder' in part) || placeholders[part.placeholder].form === 'line') return []
      return [{ code: 'placeholder-not-in-subject', said: written(part.placeholder) }]
    }),
    body: [
      ...inBody.flatMap((part) => ('fault' in part ? [part.fault] : [])),
      ...requiredOf(kind)
        .filter((key) => !used.has(key))
        .map((key): TemplateFault => ({ code: 'placeholder-missing', said: written(key) })),
    ],
  }
}

export const requiredOf = (kind: LetterKind): readonly PlaceholderKey[] => letterKinds[kind].required

/** As a text writes it: `{svarande}`. */
export const written = (key: PlaceholderKey) => `{${placeholders[key].name}}`
