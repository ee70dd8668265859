import type { Entry } from '@kartlaggning/schema/answers/answer-document'
import type { Recognition } from '@kartlaggning/schema/reconciliation/reconciliation'
import { expect, it } from 'vitest'
import { jointActionOnlyOneSideKnows } from './r28-joint-action-only-one-side-knows.ts'
import type { JointActionConfirmation, SideKind } from '../round-answers.ts'
import { aJointAction, aRound, entryId, findings, respondentId, verdicts } from '../test-round.ts'

const listing = (...entries: Entry[]) => ({ jointActions: { entries } })
const says = (kind: SideKind, entry: number, recognition: Recognition, sameAs?: number): JointActionConfirmation => ({
  respondentId: respondentId('1983', kind),
  entry: entryId(entry),
  recognition,
  sameAs: sameAs === undefined ? null : entryId(sameAs),
})
const one = `R28:1983:${entryId(1)}`
const two = `R28:1983:${entryId(2)}`

it.each([
  ['the police do not know it', 'participates', [says('police', 1, 'not_known')], 2],
  ['the police are said to lead what they do not know', 'leads', [says('police', 1, 'not_known')], 3],
  ['the police are said to lead jointly what they do not know', 'co_leads', [says('police', 1, 'not_known')], 3],
  ['the police are said to be informed of what they do not know', 'informed', [says('police', 1, 'not_known')], 2],
  ['the police take no part', 'none', [says('police', 1, 'not_known')], undefined],
  ['the police have listed the same', 'leads', [says('police', 1, 'same', 2)], undefined],
  ['the police know it', 'leads', [says('police', 1, 'known_not_listed')], undefined],
  ['the police say it has ended', 'leads', [says('police', 1, 'ended')], undefined],
  ['the police have not been heard', 'leads', [], 'cannot be assessed'],
  ['somebody else does not know it', 'leads', [says('municipality', 1, 'not_known')], 'cannot be assessed'],
  ['their role is unknown and so is the action', 'unknown', [says('police', 1, 'not_known')], 'cannot be assessed'],
  ['their role is unknown but they know the action', 'unknown', [says('police', 1, 'same')], undefined],
])('a joint action of the municipality: %s', (_, counterpartRole, confirmations, expected) => {
  const municipality = listing(aJointAction(1, { counterpartRole }))
  const round = aRound({ Köping: { municipality, police: {} } }, { confirmations })
  expect(verdicts(jointActionOnlyOneSideKnows, round)).toEqual(expected === undefined ? {} : { [one]: expected })
})

it('says that no reconciliation was held where none was, and never that somebody did not answer', () => {
  const municipality = listing(aJointAction(1, { counterpartRole: 'leads' }))
  const sentenceWhen = (reconciled: boolean) =>
    findings(jointActionOnlyOneSideKnows, aRound({ Köping: { municipality, police: {} } }, { reconciled })).map(
      ({ severity, sentence }) => [severity, sentence.sv],
    )
  expect(sentenceWhen(false)).toEqual([
    [
      null,
      'Kommunen uppger att polisen leder ”Samverkansinsats 1”. Ingen avstämning har hållits. Därför går det inte att bedöma om båda känner till den.',
    ],
  ])
  expect(sentenceWhen(true)[0]?.[1]).toContain('Polisen svarade inte på frågan')
})

it('looks the other way too: the municipality does not know what the police list', () => {
  const police = listing(aJointAction(2, { counterpartRole: 'leads' }))
  const confirmations = [says('municipality', 2, 'not_known')]
  const [finding] = findings(
    jointActionOnlyOneSideKnows,
    aRound({ Köping: { municipality: {}, police } }, { confirmations }),
  )
  expect(finding).toMatchObject({ key: two, severity: 3 })
  expect(finding?.sentence.sv).toBe(
    'Polisen uppger att kommunen leder ”Samverkansinsats 2”. Kommunen har inte angett den och känner inte igen den i avstämningen.',
  )
})

it('lets one side’s match answer for the other, until the other says no', () => {
  const sides = { municipality: listing(aJointAction(1)), police: listing(aJointAction(2)) }
  const matched = says('municipality', 2, 'same', 1)
  expect(verdicts(jointActionOnlyOneSideKnows, aRound({ Köping: sides }, { confirmations: [matched] }))).toEqual({})
  const denied = aRound({ Köping: sides }, { confirmations: [matched, says('police', 1, 'not_known')] })
  expect(verdicts(jointActionOnlyOneSideKnows, denied)).toEqual({ [one]: 2 })
})

it('takes a joint action listed twice by the same side for one', () => {
  const municipality = listing(aJointAction(1, { name: 'Trygg helg' }), aJointAction(2, { name: ' trygg  HELG ' }))
  const round = (...confirmations: JointActionConfirmation[]) =>
    aRound({ Köping: { municipality, police: {} } }, { confirmations })
  expect(verdicts(jointActionOnlyOneSideKnows, round())).toEqual({ [one]: 'cannot be assessed' })
  expect(verdicts(jointActionOnlyOneSideKnows, round(says('police', 2, 'same')))).toEqual({})
  expect(verdicts(jointActionOnlyOneSideKnows, round(says('police', 2, 'not_known')))).toEqual({ [one]: 2 })
})

it('lays no denial of one entry on another of the same name', () => {
  const municipality = listing(
    aJointAction(1, { name: 'EST', counterpartRole: 'leads' }),
    aJointAction(2, { name: 'EST', counterpartRole: 'unknown' }),
  )
  const round = aRound({ Köping: { municipality, police: {} } }, { confirmations: [says('police', 2, 'not_known')] })
  expect(verdicts(jointActionOnlyOneSideKnows, round)).toEqual({ [one]: 'cannot be assessed' })
})

it('has nothing to ask of a counterpart that has not answered', () => {
  const round = aRound({ Köping: { municipality: listing(aJointAction(1)) } })
  expect(verdicts(jointActionOnlyOneSideKnows, round)).toEqual({})
})

it('points to the claim and to the denial', () => {
  const municipality = listing(aJointAction(1))
  const confirmations = [says('police', 1, 'not_known')]
  const [finding] = findings(
    jointActionOnlyOneSideKnows,
    aRound({ Köping: { municipality, police: {} } }, { confirmations }),
  )
  expect(finding?.evidence.map(({ kind, entry, question, value }) => [kind, entry, question, value])).toEqual([
    ['municipality', entryId(1), 'jointActions.counterpartRole', 'participates'],
    ['police', entryId(1), 'jointActions.confirm', 'not_known'],
  ])
})
