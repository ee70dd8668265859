import { dateInText, dateInWords } from '../document/dates.ts'
import { analysisHasBegun } from '../rounds/phase.ts'
import { submittedOnBehalf } from '../definitions/submitted-on-behalf.ts'
import { onBehalfInWords } from '../respondents/proxy-words.ts'
import type { CompiledDocument, Fact, Facts, Paragraph, Section } from '../document/document.ts'
import type { Language } from '../text.ts'
import type { Answering } from './answers.ts'
import type { Submission } from './submission.ts'
import { paperTexts } from './paper-texts.ts'
import { receiptNumber } from './receipt-number.ts'
import { receiptTexts, type Ahead } from './receipt-texts.ts'

/** What whoever has submitted is told: that it has arrived, what happens next, and what the service can be held to. */
export function receiptDocument(answering: Answering, submission: Submission, language: Language): CompiledDocument {
  const { name, authority, roundName, fictional } = answering
  const { submittedAt, reference } = submission
  const texts = receiptTexts[language]
  return {
    title: texts.title,
    within: roundName,
    language,
    author: authority,
    at: submittedAt,
    fictional: fictional ? paperTexts[language].fictional : null,
    foot: [reference, roundName, name],
    front: [
      ...onBehalf(answering, submission, language),
      { kind: 'paragraph', words: texts.sent(dateInWords(submittedAt, language), submitterInSentence(submission)) },
      { kind: 'paragraph', words: [{ text: `${texts.reference} ` }, { text: reference, strong: true }] },
    ],
    sections: [whatHappensNext(answering, language), proof(submission, language)],
  }
}

/** That it was the county board that submitted it, and how it was given the answers. */
function onBehalf(answering: Answering, submission: Pick<Submission, 'proxy'>, language: Language): Paragraph[] {
  const proxy = submittedOnBehalf(submission)
  return proxy ? [{ kind: 'paragraph', words: onBehalfInWords(proxy, answering, language) }] : []
}

function whatHappensNext(answering: Answering, language: Language): Section {
  const { closesOn, authority, reconciles, contactName, contactEmail } = answering
  const texts = receiptTexts[language]
  const ahead = { phase: phaseAhead(answering), closes: dateInText(closesOn, language), authority, reconciles }
  const steps = texts.nextSteps(ahead)
  const [first, more] = steps
  const contact = [contactName, contactEmail].filter(Boolean).join(', ')
  return {
    kind: 'section',
    role: 'part',
    id: 'receipt-next',
    title: texts.next,
    blocks: [
      // A single step needs no number.
      more === undefined ? { kind: 'paragraph', words: first ?? '' } : { kind: 'list', role: 'steps', items: steps },
      { kind: 'paragraph', words: texts.contact(contact) },
    ],
  }
}

/** Of the round: what was submitted stands, whether or not it is being changed. */
function phaseAhead({ open, roundStatus }: Answering): Ahead['phase'] {
  if (open) return 'open'
  if (roundStatus === 'reconciliation') return roundStatus
  if (roundStatus === 'published' || roundStatus === 'archived') return 'published'
  return analysisHasBegun(roundStatus) ? 'analysis' : 'closed'
}

/** The place in the chain of changes, which is for the respondent's own eyes, and the checksum. */
function proof({ receipt, hash }: Submission, language: Language): Section {
  const texts = receiptTexts[language]
  const facts: Fact[] = [
    ...(receipt ? [{ name: texts.number, lines: [receiptNumber(receipt)] }] : []),
    { name: texts.checksum, lines: [hash] },
  ]
  return {
    kind: 'section',
    role: 'part',
    id: 'receipt-proof',
    title: texts.proof,
    blocks: [
      { kind: 'paragraph', words: texts.aboutProof },
      { kind: 'facts', layout: 'above', facts },
    ],
  }
}

/**
 * The same in short, before the answers themselves: who submitted what, when, and the checksum by which it is known again.
 * Not where some of the answers are masked: out of a checksum of the whole they can be found by trying.
 */
export function receiptFacts(
  answering: Pick<Answering, 'roundName' | 'kind' | 'authority'>,
  submission: Omit<Submission, 'receipt'>,
  language: Language,
  isWhole = true,
): Facts {
  const texts = receiptTexts[language]
  const { submittedAt, reference, version, hash } = submission
  const proxy = submittedOnBehalf(submission)
  const facts: readonly (readonly [string, string])[] = [
    [texts.reference, reference],
    [texts.submitted, dateInWords(submittedAt, language)],
    [texts.by, submitter(submission)],
    ...(proxy ? [[texts.onBehalf, onBehalfInWords(proxy, answering, language)] as const] : []),
    [texts.version, String(version)],
    ...(isWhole ? [[texts.checksum, hash] as const] : []),
  ]
  return {
    kind: 'facts',
    title: `${texts.round}: ${answering.roundName}`,
    layout: 'beside',
    facts: facts.map(([name, line]): Fact => ({ name, lines: [line] })),
  }
}

/** "Samordnare" stands after a name as "samordnare"; "SSPF-samordnare" as it is. */
export const submitterInSentence = ({
  submittedBy,
  submittedByFunction,
}: Pick<Submission, 'submittedBy' | 'submittedByFunction'>) =>
  submitter({
    submittedBy,
    submittedByFunction: submittedByFunction.replace(/^\p{Lu}(?=\p{Ll})/u, (it) => it.toLowerCase()),
  })

const submitter = ({ submittedBy, submittedByFunction }: Pick<Submission, 'submittedBy' | 'submittedByFunction'>) =>
  [submittedBy, submittedByFunction].filter(Boolean).join(', ')
