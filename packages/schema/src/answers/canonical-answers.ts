import type { Question } from '../questionnaire/question.ts'
import { nameOf } from '../questionnaire/section.ts'
import { canonicalQuestionnaire } from '../questionnaires/canonical.ts'
import { mappingsBetween, questionnaireOf } from '../questionnaires/registry.ts'
import { upgradedDocument } from '../versions/upgrade.ts'
import type { CanonicalAnswers } from './address.ts'
import type { AnswerDocument, Entry, SectionAnswers } from './answer-document.ts'
import { fitOf, fitting, type Fit } from './fitting.ts'

/**
 * The door through which submitted answers come in to be read: whatever version they were given in, they are read in the
 * canonical one, and typed from here on. Submitting has validated them by their own version, so those of the canonical one
 * are read as they are; of another, what the canonical one does not ask, or does not offer, counts for nothing.
 */
export function canonicalAnswers(document: AnswerDocument, version: string): CanonicalAnswers {
  const { version: canonical } = canonicalQuestionnaire
  const read = version === canonical ? document : fitted(document, version, canonical)
  return read as CanonicalAnswers
}

const fitted = (document: AnswerDocument, version: string, canonical: string) =>
  fitting(upgradedDocument(mappingsBetween(version, canonical), questionnaireOf(version), document), fitSection)

function fitSection(id: string, answers: SectionAnswers): SectionAnswers | undefined {
  const fits = sections.get(id)
  if (!fits) return undefined
  return fitting(answers, (name, value) => {
    if (name !== 'entries') return fits.own.get(name)?.(value)
    return fits.entry && fitEntries(answers.entries ?? [], fits.entry)
  })
}

function fitEntries(entries: readonly Entry[], fits: Fits): readonly Entry[] {
  const fitted = entries.map((entry) =>
    fitting(entry, (name, value) => (name === 'id' ? value : fits.get(name)?.(value))),
  )
  return fitted.every((entry, at) => entry === entries[at]) ? entries : fitted
}

type Fits = ReadonlyMap<string, Fit>

const fitsOf = (questions: readonly Question[]): Fits => new Map(questions.map((it) => [nameOf(it), fitOf(it)]))

const sections: ReadonlyMap<string, { readonly own: Fits; readonly entry: Fits | undefined }> = new Map(
  canonicalQuestionnaire.sections.map((section) => [
    section.id,
    { own: fitsOf(section.questions), entry: 'entries' in section ? fitsOf(section.entries.questions) : undefined },
  ]),
)
