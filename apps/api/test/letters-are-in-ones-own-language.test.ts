import type { Language } from '@kartlaggning/schema/text'
import { expect, test } from 'vitest'
import type { Letter } from '../src/mail/enqueue-mail.ts'
import { commentLetter } from '../src/needs/commenting/comment-letter.ts'
import { movedOnLetter } from '../src/reconciliation/moved-on-letter.ts'
import {
  accessEndedLetter,
  accessGivenLetter,
  accessOpenLetter,
  yourAccessEndedLetter,
} from '../src/respondents/access-letter.ts'
import type { InvitationFacts } from '../src/respondents/invitation-letter.ts'
import {
  colleaguesLetter,
  newAddressLetter,
  noLongerLetter,
  oldAddressLetter,
} from '../src/respondents/people-letter.ts'
import { takePartLetter } from '../src/respondents/take-part-letter.ts'

const URL = 'http://localhost'

/** Every letter about who answers, and about what is theirs to read, with names that have no letter of Swedish alone in them. */
function lettersIn(language: Language): Readonly<Record<string, Letter>> {
  const facts = {
    respondentId: 'r',
    personId: 'p',
    respondent: 'Polisen i Sala',
    roundId: 'o',
    round: 'Round 2026',
    authority: 'The county board',
    name: 'Maja Lund',
    email: 'maja.lund@sala.example',
    language,
    by: 'Karin Berg',
    byCounty: true,
    opensAt: '2026-11-05T08:00:00.000Z',
    contactName: 'Karin Berg',
    contactEmail: 'karin.berg@example.org',
    fictional: true,
  }
  const { email, contactName, contactEmail, round, authority, respondent, opensAt, name } = facts
  const asked = { email, contactName, contactEmail, round, authority, respondent, opensAt, name, language }
  const invited: InvitationFacts = {
    ...asked,
    kind: 'police',
    closesOn: '2026-11-20',
    minutes: 30,
    minutesBeside: 10,
    filled: 0,
    voluntary: true,
    legalGround: null,
    fictional: true,
    link: `${URL}/inbjudan#token`,
  }
  const given = { ...facts, what: 'given' as const, after: 'Anna Ek' }
  const ended = { ...facts, what: 'ended' as const }
  const moved = { ...facts, what: 'new-address' as const }
  const about = [{ respondentId: 'r', name: respondent }]
  const across = { ...facts, by: respondent, until: '2026-12-04' }
  return {
    given: accessGivenLetter(facts, facts, URL),
    givenAtOnce: accessGivenLetter(facts, { ...facts, opensAt: null }, URL),
    ended: accessEndedLetter(facts, facts),
    yours: yourAccessEndedLetter(facts),
    open: accessOpenLetter(facts, URL),
    colleagues: colleaguesLetter(facts, [given, ended, { ...moved, opensAt: null }], URL),
    noLonger: noLongerLetter([ended], { name: 'Nils Holm' }),
    noLongerForSeveral: noLongerLetter([ended, ended]),
    oldAddress: oldAddressLetter('old@sala.example', moved),
    newAddress: newAddressLetter(moved, URL),
    takePart: takePartLetter([] as never, [invited]),
    comment: commentLetter({ ...facts, until: '2026-12-04', about }, URL),
    said: movedOnLetter({ ...across, occasion: 'said' }, URL),
    finished: movedOnLetter({ ...across, occasion: 'finished' }, URL),
  }
}

const swedish = /[åäöÅÄÖ]|\b(Hej|har|och|inte|svaren|Frågor)\b/
const english = /\b(Hello|has|have|and|the|The|Questions)\b/

test('each is in the language of whoever gets it, with not a word of the other', () => {
  for (const [name, { language, subject, body }] of Object.entries(lettersIn('en'))) {
    expect([name, language]).toEqual([name, 'en'])
    expect([name, swedish.exec(`${subject}\n${body.replaceAll(/http\S+/g, '')}`)]).toEqual([name, null])
  }
  for (const [name, { language, subject, body }] of Object.entries(lettersIn('sv'))) {
    expect([name, language]).toEqual([name, 'sv'])
    const own = `${subject}\n${body}`.replaceAll(/http\S+|The county board/g, '')
    expect([name, english.exec(own)]).toEqual([name, null])
  }
})

test('one about the police says in English what they are, and agrees with them', () => {
  const { said, finished, ended, takePart } = lettersIn('en')
  expect(said?.subject).toBe('Round 2026: the police in Sala have written to you in the reconciliation')
  expect(finished?.body).toContain('The police in Sala have said that they have finished the reconciliation.')
  expect(ended?.body).toContain('Karin Berg at The county board has ended the access of Maja Lund')
  expect(takePart?.body).toContain('Someone already answers for the police in Sala.')
})
