import type { OnBehalfMark } from '@kartlaggning/schema/definitions/submitted-on-behalf'
import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import { seesDifferences, type Audience } from '@kartlaggning/schema/answers/audience'
import { canonicalAnswers } from '@kartlaggning/schema/answers/canonical-answers'
import { nothingWithheld, redactFor, withSecret } from '@kartlaggning/schema/answers/redact'
import { isMarkedSecret, nothingSecret, type SecretAnswers } from '@kartlaggning/schema/answers/secret-answer'
import type { Json } from '@kartlaggning/schema/json'
import { answerAt, withAgreed, type Agreement } from '@kartlaggning/schema/reconciliation/agreed-answers'
import type { Section } from '@kartlaggning/schema/questionnaire/section'
import { canonicalQuestionnaire } from '@kartlaggning/schema/questionnaires/canonical'
import { mappingsBetween, questionnaireOf } from '@kartlaggning/schema/questionnaires/registry'
import { idIn } from '@kartlaggning/schema/versions/version-step'
import type { RoundAnswers, Side, SideKind } from './rules/round-answers.ts'

/** What one side of a municipality has submitted, before anybody reads it. */
export interface Submission {
  readonly respondentId: string
  readonly submissionId: string
  readonly submittedOn: string
  readonly onBehalf?: OnBehalfMark
  readonly document: AnswerDocument
}

type Submissions = { readonly [kind in SideKind]: Submission | null }

/** A round as it was submitted, which nobody reads but through the redaction. */
export interface RoundSubmissions extends Omit<RoundAnswers, 'reader' | 'given' | 'municipalities' | 'previous'> {
  readonly municipalities: readonly (Omit<RoundAnswers['municipalities'][number], SideKind> & Submissions)[]
  readonly agreements?: readonly Agreement[]
  /** What is marked as secret, and is to be withheld as such. */
  readonly secret?: SecretAnswers
}

export type RedactedFor<Reader extends Audience> = RoundAnswers & { readonly reader: Reader }

/** The sections that each side was asked, and of which version they are. */
export type Questions = { readonly version: string } & { readonly [kind in SideKind]: readonly Section[] }

/** The one place where a round is redacted: in the version it was answered in, and only then read in the canonical one. */
export function redactRound<Reader extends Audience>(
  { agreements = [], secret = nothingSecret, ...round }: RoundSubmissions,
  { version, ...sections }: Questions,
  reader: Reader,
): RedactedFor<Reader> {
  const redact = {
    municipality: redactFor(reader, sections.municipality, canonicalId(version)),
    police: redactFor(reader, sections.police, canonicalId(version)),
  }
  const given = new Map<string, AnswerDocument>()
  const secretOf = (submission: Submission | null) => (submission && secret.get(submission.respondentId)) ?? []
  const secretIn = new Map(
    round.municipalities.map((it) => [it.code, [...secretOf(it.municipality), ...secretOf(it.police)]]),
  )
  // What both have agreed on tells what the one said, when that is secret.
  const shareable = agreements.filter((it) => !isMarkedSecret(secretIn.get(it.municipality) ?? [], null, it.question))
  const agreedIn = Map.groupBy(shareable, ({ municipality }) => municipality)
  const sideOf = (kind: SideKind, submission: Submission | null, code: string): Side | null => {
    if (!submission) return null
    const { respondentId, submissionId, submittedOn, onBehalf } = submission
    const { document, withheld, secret: marked } = redact[kind](submission.document, secretOf(submission))
    if (version !== canonicalQuestionnaire.version) given.set(respondentId, document)
    const known = { respondentId, submissionId, submittedOn, ...(onBehalf && { onBehalf }) }
    const side = { ...known, withheld, ...(marked > 0 && { secret: marked }) }
    const agreed = agreedIn.get(code)
    if (!agreed) return { ...side, answers: canonicalAnswers(document, version) }
    const answers = canonicalAnswers(withAgreed(document, agreed), version)
    return { ...side, answers, answered: answeredBefore(document, agreed, canonicalId(version)) }
  }
  return {
    ...round,
    reader,
    given,
    secretInAreas: secretInAreas(secret, round.municipalities, version),
    municipalities: round.municipalities.map((it) => ({
      ...it,
      municipality: sideOf('municipality', it.municipality, it.code),
      police: sideOf('police', it.police, it.code),
    })),
    confirmations: seesDifferences(reader) ? round.confirmations : [],
    previous: null,
  }
}

type Sides = { readonly [kind in SideKind]: { readonly respondentId: string } | null }

/** Of those who are no side of a municipality, which answers are marked as secret: of police areas. */
export function secretInAreas(secret: SecretAnswers, sides: readonly Sides[], version: string) {
  const isSide = new Set(sides.flatMap((it) => [it.municipality?.respondentId, it.police?.respondentId]))
  const { sections } = questionnaireOf(version)
  return new Map(
    [...secret].flatMap(([id, marked]) =>
      isSide.has(id) ? [] : [[id, withSecret(nothingWithheld, sections, marked, canonicalId(version))] as const],
    ),
  )
}

/** What the side answered itself, as it was given, by what the question is called where answers are read. */
function answeredBefore(document: AnswerDocument, agreed: readonly Agreement[], idOf: (id: string) => string) {
  const answered = new Map<string, Json>()
  for (const { question } of agreed) {
    const answer = answerAt(document, question)
    if (answer !== undefined) answered.set(idOf(question), answer)
  }
  return answered
}

/** What a question of a version is called where answers are read. */
export function canonicalId(version: string): (id: string) => string {
  const mappings = mappingsBetween(version, canonicalQuestionnaire.version)
  return (id) => mappings.reduce((it, mapping) => idIn(mapping, it), id)
}
