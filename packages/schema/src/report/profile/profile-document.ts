import { submittedOnBehalf } from '../../definitions/submitted-on-behalf.ts'
import { onBehalfUnnamed } from '../../respondents/proxy-words.ts'
import { dateInText } from '../../document/dates.ts'
import type { Block, CompiledDocument, Section } from '../../document/document.ts'
import { readInWords } from '../../rounds/read-in-words.ts'
import { letterheadLines } from '../../rounds/letterhead-lines.ts'
import { layoutSince } from '../../document/layout.ts'
import type { Language } from '../../text.ts'
import { agendaChapter } from './agenda-chapter.ts'
import { areaChapters } from './area-chapters.ts'
import { applicationChapter } from './application-chapter.ts'
import type { Comparison, OwnGoal } from './comparison.ts'
import { contactsChapter } from './contacts-chapter.ts'
import { datesChapter } from './dates-chapter.ts'
import { needsChapter } from './needs-chapter.ts'
import { positionChapter } from './position-chapter.ts'
import { profileLead } from './profile-lead.ts'
import {
  PROFILE_OUTLINE_WITH_COUNTED_WORDS,
  PROFILE_OUTLINE_WITH_WHOLE_WORDS,
  PROFILE_OUTLINE_WITH_WIDTHS,
} from './profile-outline.ts'
import type { Profile } from './profile.ts'
import { profileWriting, type ProfileWriting } from './profile-writing.ts'
import { sidesChapter } from './sides-chapter.ts'

/** When it was released, by whom it is published, and what it is laid beside. */
interface Released {
  readonly at: string | null
  readonly comparison?: Comparison
  readonly goals?: readonly OwnGoal[]
}

/** The whole profile in words: one document, of which the page and every file are made. */
export function profileDocument(
  profile: Profile,
  language: Language,
  { at, comparison = 'county', goals = [] }: Released,
): CompiledDocument {
  const writing = profileWriting(profile, language, goals)
  const { say } = writing
  const { round, respondent } = profile
  const title = say(`title.${respondent.kind}`)
  const dated = at ? [{ name: say('cover.date'), lines: [dateInText(at, language)] }] : []
  const registered = round.registryNumber ? [{ name: say('cover.registryNumber'), lines: [round.registryNumber] }] : []
  return {
    title: respondent.name,
    within: round.name,
    language,
    author: round.authority,
    letterhead: letterheadLines(round.letterhead),
    ...layoutSince(profile.outline ?? 1, [
      PROFILE_OUTLINE_WITH_COUNTED_WORDS,
      PROFILE_OUTLINE_WITH_WHOLE_WORDS,
      PROFILE_OUTLINE_WITH_WIDTHS,
    ]),
    at,
    fictional: round.fictional ? say('fictional') : null,
    foot: [say('foot', { title, name: respondent.name }), round.name],
    cover: {
      sender: round.authority,
      subtitle: say('cover.subtitle', { title, round: round.name }),
      facts: [...dated, ...registered],
      contents: say('cover.contents'),
      imprint: [],
    },
    front: [{ kind: 'paragraph', role: 'lead', words: profileLead(writing) }, ...onBehalf(profile, language)],
    sections: sectionsOf(writing, comparison),
  }
}

function onBehalf(
  { onBehalf: proxy, respondent: { kind }, round: { authority } }: Profile,
  language: Language,
): Block[] {
  const given = submittedOnBehalf({ proxy })
  return given ? [{ kind: 'paragraph', words: onBehalfUnnamed(given, { kind, authority }, language) }] : []
}

const sectionsOf = (writing: ProfileWriting, comparison: Comparison): Section[] => [
  ...positionChapters(writing, comparison),
  needsChapter(writing),
  contactsChapter(writing),
  datesChapter(writing),
  ...applicationChapter(writing),
  ...(writing.profile.area ? [] : [agendaChapter(writing)]),
  aboutChapter(writing),
]

/** Where one stands oneself, or, of an area, its municipalities beside each other. */
const positionChapters = (writing: ProfileWriting, comparison: Comparison): Section[] =>
  writing.profile.area
    ? areaChapters(writing.profile.area, writing)
    : [positionChapter(writing, comparison), sidesChapter(writing)]

function aboutChapter({ profile, say, names, language }: ProfileWriting): Section {
  const { round, silent, since } = profile
  const readIn = round.readIn && { ...round.readIn, ...(since === null && { before: null }) }
  const { contactName: name, contactEmail: email, authority } = round
  const missing = silent.length > 0 ? say('about.silent', { names: names(silent) }) : say('about.allAnswered')
  const blocks: Block[] = [
    say('about.text', { round: round.name, date: dateInText(round.referenceDate, language) }),
    ...readInWords(readIn, round.name, language).sentences,
    missing,
    say('about.contact', { name, authority, email }),
  ].map((words) => ({ kind: 'paragraph', words }))
  return { kind: 'section', role: 'chapter', id: 'om', title: say('about.heading'), blocks }
}
