import { problemIn } from './problem-in.ts'
import type { AgendaItem, Profile } from './profile.ts'

const MOST_OF_A_KIND = 2

/** What the next council has reason to talk about: where pictures differ, what runs out, what is to be developed. */
export function compileAgenda({
  sides,
  dates,
  needs,
  contacts,
}: Pick<Profile, 'sides' | 'dates' | 'needs' | 'contacts'>): AgendaItem[] {
  const open = sides.shown ? sides.differing.filter(({ outcome }) => outcome !== 'agreed') : []
  const problems = open.flatMap(({ question }) => problemIn(question) ?? []).slice(0, MOST_OF_A_KIND)
  const near = dates.filter((it) => it.near && it.what !== 'initiative')
  const [contact] = contacts
  return [
    ...problems.map((problem) => ({ what: 'differs' as const, problem, minutes: 20 })),
    ...near.map(({ what, month }) => ({ what: what as 'agreement' | 'plan' | 'picture', month, minutes: 15 })),
    ...unlike(needs)
      .slice(0, MOST_OF_A_KIND)
      .map(({ title }) => ({ what: 'need' as const, title, minutes: 15 })),
    ...(contact
      ? [{ what: 'contact' as const, municipality: contact.municipality, problem: contact.problem, minutes: 10 }]
      : []),
  ]
}

/** Two needs of the same name are one thing to talk about. */
const unlike = (needs: Profile['needs']) => [...new Map(needs.map((it) => [it.title.sv, it])).values()]
