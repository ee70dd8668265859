import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import { expect, it } from 'vitest'
import { agreementDoesNotSteer } from './r38-agreement-does-not-steer.ts'
import { aRound, findings, verdicts } from '../test-round.ts'

const practice = (agreementSteers: number | 'unknown', agreementFollowed: string) => ({
  agreements: { agreementStatus: 'valid', agreementSteers, agreementFollowed },
})
const fine = practice(3, 'yes')

it.each<[string, AnswerDocument, AnswerDocument, number | string | undefined]>([
  ['to some extent is enough', fine, fine, undefined],
  ['to a small extent to the municipality is a gap', practice(2, 'yes'), fine, 2],
  ['to a small extent to the police is, too', fine, practice(2, 'yes'), 2],
  ['to a very small extent to both is one gap', practice(1, 'yes'), practice(1, 'yes'), 2],
  ['not followed up to both is a gap', practice(4, 'no'), practice(5, 'no'), 2],
  ['not followed up to one only is none', practice(4, 'no'), practice(4, 'yes'), undefined],
  [
    'not followed up to one and unknown to the other cannot be assessed',
    practice(4, 'no'),
    practice(4, 'unknown'),
    'cannot be assessed',
  ],
  [
    'unknown to both whether followed up cannot be assessed',
    practice(4, 'unknown'),
    practice(4, 'unknown'),
    'cannot be assessed',
  ],
  ['followed up to one is known, whatever the other knows', practice(4, 'yes'), practice(4, 'unknown'), undefined],
  ['a degree that one does not know cannot be assessed', practice('unknown', 'yes'), fine, 'cannot be assessed'],
  ['a low degree is one, whatever the other knows', practice('unknown', 'unknown'), practice(2, 'unknown'), 2],
  [
    'where only one says that there is an agreement, its degree counts',
    practice(2, 'no'),
    { agreements: { agreementStatus: 'never' } },
    2,
  ],
  [
    'and that it alone has not followed it up does not',
    practice(4, 'no'),
    { agreements: { agreementStatus: 'never' } },
    undefined,
  ],
])('%s', (_, municipality, police, expected) => {
  const found = verdicts(agreementDoesNotSteer, aRound({ Köping: { municipality, police } }))
  expect(found).toEqual(expected === undefined ? {} : { 'R38:1983': expected })
})

it('has nothing to compare when one side is silent', () => {
  const municipality = practice(1, 'no')
  expect(verdicts(agreementDoesNotSteer, aRound({ Köping: { municipality } }))).toEqual({})
})

it.each([
  [
    'På frågan om samverkansöverenskommelsen styr det vardagliga arbetet svarar polisen ”I låg grad”. En överenskommelse gör nytta först när den märks i arbetet. Länsstyrelsen kan leda en gemensam uppföljning.',
    fine,
    practice(2, 'yes'),
  ],
  [
    'Både kommunen och polisen svarar att de inte har följt upp överenskommelsen tillsammans de senaste 12 månaderna. En överenskommelse gör nytta först när den märks i arbetet. Länsstyrelsen kan leda en gemensam uppföljning.',
    practice(3, 'no'),
    practice(3, 'no'),
  ],
])('says “%s”', (sentence, municipality, police) => {
  const [finding] = findings(agreementDoesNotSteer, aRound({ Köping: { municipality, police } }))
  expect(finding?.sentence.sv).toBe(sentence)
})
