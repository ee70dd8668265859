import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import { expect, it } from 'vitest'
import { agreementEndsSoon } from './r26-agreement-ends-soon.ts'
import { aRound, findings, verdicts } from '../test-round.ts'

const agreement = (agreementStatus: string, agreementTo?: string) => ({
  agreements: { agreementStatus, ...(agreementTo && { agreementTo }) },
})
const soon = agreement('valid', '2027-03')
const later = agreement('valid', '2028-03')

it.each<[string, AnswerDocument, AnswerDocument, number | string | undefined]>([
  ['six months left is soon', agreement('valid', '2027-05'), agreement('valid', '2027-05'), 2],
  ['seven months left is not', agreement('valid', '2027-06'), agreement('valid', '2027-06'), undefined],
  ['five months left is soon', agreement('valid', '2027-04'), agreement('valid', '2027-04'), 2],
  ['this month is soon', agreement('valid', '2026-11'), agreement('valid', '2026-11'), 2],
  ['ended last month is for another rule', agreement('valid', '2026-10'), agreement('valid', '2026-10'), undefined],
  ['until further notice is not soon', agreement('valid', 'open_ended'), agreement('valid', 'open_ended'), undefined],
  ['soon to the municipality alone is enough', soon, later, 2],
  ['soon to the police alone is enough', later, soon, 2],
  ['soon to the one that knows the month is enough', soon, agreement('valid', 'unknown'), 2],
  ['a new one on its way to the other is no gap', soon, agreement('negotiating'), undefined],
  ['nor the other way about', agreement('negotiating'), soon, undefined],
  ['soon to one and never made to the other is still soon', soon, agreement('never'), 2],
  ['unknown whether there is one cannot be assessed', soon, agreement('unknown'), 'cannot be assessed'],
  ['later to one and unknown to the other is no gap', later, agreement('unknown'), undefined],
  [
    'a month known to neither cannot be assessed',
    agreement('valid', 'unknown'),
    agreement('valid', 'unknown'),
    'cannot be assessed',
  ],
  ['a month known to one, and later, is no gap', agreement('valid', 'unknown'), later, undefined],
  ['no agreement is for another rule', agreement('never'), agreement('expired'), undefined],
  ['a question only one was asked is answered by that one', soon, {}, 2],
])('%s', (_, municipality, police, expected) => {
  const found = verdicts(agreementEndsSoon, aRound({ Köping: { municipality, police } }))
  expect(found).toEqual(expected === undefined ? {} : { 'R26:1983': expected })
})

it('has nothing to compare when one side is silent', () => {
  const municipality = soon
  expect(verdicts(agreementEndsSoon, aRound({ Köping: { municipality } }))).toEqual({})
})

it.each([
  [
    'Kommunen uppger att samverkansöverenskommelsen gäller till och med mars 2027, alltså 4 månader till. Polisen uppger att samverkansöverenskommelsen gäller till och med november 2026, alltså månaden ut. Ingen av dem uppger att en ny håller på att tas fram. När överenskommelsen har gått ut finns inget beslut om vad kommunen och polisen ska göra tillsammans. Länsstyrelsen kan stödja arbetet med en ny.',
    soon,
    agreement('valid', '2026-11'),
  ],
  [
    'Polisen uppger att samverkansöverenskommelsen gäller till och med mars 2027, alltså 4 månader till. Den andra vet inte om det finns någon överenskommelse. Därför går det inte att bedöma om en ny är på väg.',
    agreement('unknown'),
    soon,
  ],
])('says “%s”', (sentence, municipality, police) => {
  const [finding] = findings(agreementEndsSoon, aRound({ Köping: { municipality, police } }))
  expect(finding?.sentence.sv).toBe(sentence)
})

it('follows the threshold of the round', () => {
  const sides = { municipality: soon, police: soon }
  const verdictAt = (agreementEndMonths: number) =>
    verdicts(agreementEndsSoon, aRound({ Köping: sides }, { thresholds: { agreementEndMonths } }))
  expect(verdictAt(4)).toEqual({ 'R26:1983': 2 })
  expect(verdictAt(3)).toEqual({})
})

it('points to what each has said of it', () => {
  const [finding] = findings(agreementEndsSoon, aRound({ Köping: { municipality: soon, police: later } }))
  expect(finding?.evidence.map(({ kind, question, value }) => [kind, question, value])).toEqual([
    ['municipality', 'agreements.agreementStatus', 'valid'],
    ['municipality', 'agreements.agreementTo', '2027-03'],
    ['police', 'agreements.agreementStatus', 'valid'],
    ['police', 'agreements.agreementTo', '2028-03'],
  ])
})
