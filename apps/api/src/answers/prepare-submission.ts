import { createHash } from 'node:crypto'
import type { Answering } from '@kartlaggning/schema/answers/answers'
import type { Submission } from '@kartlaggning/schema/answers/submission'
import { fold } from '@kartlaggning/schema/answers/fold'
import { newId } from '@kartlaggning/schema/id'
import { areaPart, mirroredPart } from '@kartlaggning/schema/answers/visible-part'
import type { Actor } from '@kartlaggning/schema/permission'
import { parseSubmission } from '@kartlaggning/schema/questionnaire/validation'
import { ProblemError } from '../http/problem-error.ts'
import { carriedIn } from './carried-answers.ts'
import type { ReadForSubmission } from './read-for-submission.ts'
import { respondentQuestions } from './respondent-questions.ts'

export interface PreparedSubmission extends Omit<Submission, 'receipt'> {
  /** As they stood before. */
  readonly answering: Answering
  readonly personId: string
  /** As it is kept to the letter; the hash is of this, so that whoever has the row can check it. */
  readonly document: string
  /** What others may see of it. */
  readonly mirror: string
}

/** Folds what was read and parses the whole. Nothing hidden goes along; nothing missing goes through. */
export function prepareSubmission(
  { respondent, answering, draft }: ReadForSubmission,
  actor: Actor,
): PreparedSubmission {
  if (!respondent) throw new ProblemError('not-found')
  if (respondent.submittedAt) throw new ProblemError('answers-are-submitted')
  if (respondent.writtenIn !== null) throw new ProblemError('questionnaire-was-corrected')
  if (!answering.open) throw new ProblemError('round-is-not-open')
  if (answering.proxy && !answering.proxy.mine) throw new ProblemError('answers-are-given-by-proxy')

  const { sections } = respondentQuestions(answering)
  const { document, remarks } = parseSubmission(
    sections,
    fold(draft.answers, draft.entries),
    carriedIn(draft.unconfirmed, draft.entries),
  )
  if (remarks.length > 0) throw new ProblemError('answers-are-not-complete', { remarks })

  const partForOthers = answering.kind === 'police_area' ? areaPart : mirroredPart
  const id = newId()
  const version = (answering.submission?.version ?? 0) + 1
  const text = JSON.stringify(document)
  return {
    id,
    answering,
    version,
    personId: actor.personId,
    reference: referenceOf(answering, version, id),
    document: text,
    hash: createHash('sha256').update(text).digest('hex'),
    mirror: JSON.stringify(partForOthers(sections, document)),
    submittedAt: respondent.now,
    submittedBy: actor.name,
    submittedByFunction: respondent.function ?? '',
    proxy: answering.proxy ?? null,
    imported: false,
  }
}

const LETTERS = { municipality: 'K', police: 'P', police_area: 'L' } as const

/** "KL26-1981-K1-3F9A": year, municipality or county, kind and version, and what makes it unique. */
function referenceOf({ year, municipality, county, kind }: Answering, version: number, id: string) {
  return `KL${year % 100}-${municipality ?? county}-${LETTERS[kind]}${version}-${id.slice(-4).toUpperCase()}`
}
