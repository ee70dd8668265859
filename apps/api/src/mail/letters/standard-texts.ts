import { letterKinds, type LetterKind } from '@kartlaggning/schema/letters/letter-kinds'
import type { StandardText } from '@kartlaggning/schema/letters/letters'
import type { Language } from '@kartlaggning/schema/text'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const languages = ['sv', 'en'] as const satisfies Language[]

/** A file for each: the subject is its first line. */
function readText(kind: LetterKind, language: Language): StandardText {
  const file = readFileSync(join(import.meta.dirname, 'standard', `${kind}.${language}.txt`), 'utf8')
  const [subject = '', ...body] = file.split('\n')
  return { kind, language, subject, body: body.join('\n').trim() }
}

/** What letters say where the county board has written nothing else. */
export const standardTexts: readonly StandardText[] = (Object.keys(letterKinds) as LetterKind[]).flatMap((kind) =>
  languages.map((language) => readText(kind, language)),
)

/** Every kind has one in both languages. */
export function standardText(kind: LetterKind, language: Language): StandardText {
  const text = standardTexts.find((it) => it.kind === kind && it.language === language)
  if (!text) throw new Error(`there is no standard text of ${kind} in ${language}`)
  return text
}
