import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import { expect, it } from 'vitest'
import { differentViewsOfTheCouncil } from './r32-different-views-of-the-council.ts'
import { aRound, findings, verdicts } from '../test-round.ts'

const council = (council: string, councilMeetings?: number | 'unknown', councilStrategic?: number | 'unknown') => ({
  organisation: {
    council,
    ...(councilMeetings !== undefined && { councilMeetings }),
    ...(councilStrategic !== undefined && { councilStrategic }),
  },
})

it.each<[string, AnswerDocument, AnswerDocument, number | string | undefined]>([
  ['there to one and not to the other differs', council('active'), council('no'), 2],
  ['planned is not there', council('shared'), council('planned'), 2],
  ['dormant is there', council('active', 4, 3), council('dormant', 4, 3), undefined],
  ['dormant and none differs', council('dormant'), council('no'), 2],
  ['shared and its own is the same', council('active'), council('shared'), undefined],
  ['not there to both is the same', council('no'), council('planned'), undefined],
  ['one meeting apart is the same', council('active', 4), council('active', 3), undefined],
  ['two meetings apart differs', council('active', 4), council('active', 2), 2],
  ['three meetings apart differs', council('active', 4), council('active', 1), 2],
  ['one step apart in how strategic it is is the same', council('active', 4, 4), council('active', 4, 3), undefined],
  ['two steps apart differs', council('active', 4, 4), council('active', 4, 2), 2],
  ['unknown to one cannot be assessed', council('active'), council('unknown'), 'cannot be assessed'],
  [
    'a number of meetings that one does not know cannot be assessed',
    council('active', 4),
    council('active', 'unknown'),
    'cannot be assessed',
  ],
  ['what differs does so whatever else is not known', council('active', 'unknown', 5), council('active', 4, 1), 2],
  ['a question only one was asked is not compared', council('active'), {}, undefined],
])('%s', (_, municipality, police, expected) => {
  const found = verdicts(differentViewsOfTheCouncil, aRound({ Köping: { municipality, police } }))
  expect(found).toEqual(expected === undefined ? {} : { 'R32:1983': expected })
})

it('has nothing to compare when one side is silent', () => {
  const municipality = council('active', 4, 4)
  expect(verdicts(differentViewsOfTheCouncil, aRound({ Köping: { municipality } }))).toEqual({})
})

it.each([
  [
    'På frågan om det finns ett brottsförebyggande råd svarar kommunen ”Ja, aktivt” och polisen ”Nej”. Rådet fungerar bäst när båda vet vad det är till för. Prata om vad rådet ska göra och hur ofta det ska träffas. Länsstyrelsen kan leda samtalet.',
    council('active', 4, 4),
    council('no'),
  ],
  [
    'Antalet möten i rådet de senaste 12 månaderna är 4 enligt kommunen och 2 enligt polisen. På frågan om rådet fungerar som ett strategiskt forum svarar kommunen ”I hög grad” och polisen ”I låg grad”. Rådet fungerar bäst när båda vet vad det är till för. Prata om vad rådet ska göra och hur ofta det ska träffas. Länsstyrelsen kan leda samtalet.',
    council('active', 4, 4),
    council('active', 2, 2),
  ],
])('says “%s”', (sentence, municipality, police) => {
  const [finding] = findings(differentViewsOfTheCouncil, aRound({ Köping: { municipality, police } }))
  expect(finding?.sentence.sv).toBe(sentence)
})
