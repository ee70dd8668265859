import type { Section } from '../../document/document.ts'
import type { Row } from '../../document/table.ts'
import type { ProfileDate } from './profile.ts'
import { oneSentenceAfterAnother, type ProfileWriting } from './profile-writing.ts'

/** What runs out or is to be done anew, the nearest first. */
export function datesChapter(writing: ProfileWriting): Section {
  const { profile, say } = writing
  const { dates } = profile
  const title = say('dates.heading')
  return {
    kind: 'section',
    role: 'chapter',
    id: 'datum',
    title,
    blocks:
      dates.length === 0
        ? [{ kind: 'paragraph', words: say('dates.none') }]
        : [
            {
              kind: 'table',
              caption: { title },
              columns: [
                { title: say('dates.when'), weight: 3 },
                { title: say('dates.what'), weight: 7 },
              ],
              groups: [{ title: null, rows: dates.map((it) => rowOf(it, writing)) }],
              firstColumn: 'names-the-row',
            },
          ],
  }
}

/** "Överenskommelsen går ut" */
export const dateInWords = (
  { what, name = '', municipality }: Pick<ProfileDate, 'what' | 'name' | 'municipality'>,
  { say }: ProfileWriting,
) => (municipality ? `${municipality}: ` : '') + say(`dates.${what}`, { name })

function rowOf(date: ProfileDate, writing: ProfileWriting): Row {
  const { say, month } = writing
  const { monthsLeft, near } = date
  const what = dateInWords(date, writing)
  const text =
    monthsLeft < 0
      ? oneSentenceAfterAnother(`${what}.`, say('dates.passed'))
      : oneSentenceAfterAnother(`${what},`, `${say('dates.left', { count: monthsLeft })}.`)
  return [month(date.month), near && monthsLeft >= 0 ? oneSentenceAfterAnother(text, `${say('dates.near')}.`) : text]
}
