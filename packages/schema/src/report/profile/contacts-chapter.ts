import type { Section } from '../../document/document.ts'
import type { Words } from '../../document/words.ts'
import { respondentName } from '../../respondents/respondent-name.ts'
import type { ProfileContact } from './profile.ts'
import type { ProfileWriting } from './profile-writing.ts'

/** Whom there is something to learn from; the county board puts the two in touch. */
export function contactsChapter(writing: ProfileWriting): Section {
  const { profile, say } = writing
  const { contacts, round } = profile
  return {
    kind: 'section',
    role: 'chapter',
    id: 'ring',
    title: say('contacts.heading'),
    blocks:
      contacts.length === 0
        ? [{ kind: 'paragraph', words: say('contacts.none') }]
        : [
            { kind: 'paragraph', words: say('contacts.lead') },
            { kind: 'list', role: 'statements', items: contacts.map((it) => inWords(it, writing)) },
            {
              kind: 'paragraph',
              words: say('contacts.through', { name: round.contactName, email: round.contactEmail }),
            },
          ],
  }
}

function inWords({ municipality, side, problem, initiative, share }: ProfileContact, writing: ProfileWriting): Words {
  const { say, problem: problemOf } = writing
  const name = side === 'police' ? respondentName('police', municipality, null) : municipality
  const how = isShare(share) ? say(`contacts.share.${share}`) : ''
  return [
    { text: name, strong: true, language: 'sv' },
    { text: `${say('contacts.one', { initiative, problem: problemOf(problem) })} ${how}`.trimEnd() },
  ]
}

const shares = ['yes_talk', 'yes_docs', 'yes_both'] as const
const isShare = (share: string): share is (typeof shares)[number] => shares.some((it) => it === share)
