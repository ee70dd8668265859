import type { Section } from '../../document/document.ts'
import type { Words } from '../../document/words.ts'
import type { AgendaItem } from './profile.ts'
import type { ProfileWriting } from './profile-writing.ts'

/** What the council has reason to talk about next time, with how long it may take. */
export function agendaChapter(writing: ProfileWriting): Section {
  const { profile, say } = writing
  const items = profile.agenda.map((it) => inWords(it, writing))
  return {
    kind: 'section',
    role: 'chapter',
    id: 'rad',
    title: say('agenda.heading'),
    blocks: [
      items.length > 0 ? { kind: 'list', role: 'steps', items } : { kind: 'paragraph', words: say('agenda.none') },
    ],
  }
}

function inWords(item: AgendaItem, writing: ProfileWriting): Words {
  const { title, how } = said(item, writing)
  const minutes = writing.say('agenda.minutes', { count: item.minutes })
  return [{ text: title, strong: true }, { text: ` ${how}, ${minutes}`.replace('?,', '? ') }]
}

function said({ what, problem = '', month = '', title, municipality = '' }: AgendaItem, writing: ProfileWriting) {
  const { say, language, problem: problemOf, problemTitle, month: monthOf } = writing
  switch (what) {
    case 'differs':
      return { title: say('agenda.differs', { problem: problemTitle(problem) }), how: say('agenda.differsHow') }
    case 'need':
      return { title: title?.[language] ?? '', how: say('agenda.needHow') }
    case 'contact':
      return {
        title: say('agenda.contact', { municipality, problem: problemOf(problem) }),
        how: say('agenda.contactHow'),
      }
    case 'agreement':
    case 'plan':
    case 'picture':
      return { title: say(`agenda.${what}`, { month: monthOf(month) }), how: say(`agenda.${what}How`) }
  }
}
