import type { Mark } from '../../document/table.ts'
import { footnoteWords } from '../../versions/footnote-words.ts'
import type { Compared } from '../figure-data.ts'
import type { ReportWriting } from '../report-writing.ts'

interface Named extends Compared {
  readonly name: string
}

const signs = ['¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹']

/** What is asked otherwise than before gets a footnote by itself: a sign at its name, and why under the title. */
export function footnoted(all: readonly Named[], { say, language }: ReportWriting) {
  const noted = all.filter((it) => it.comparable !== 'yes')
  const signOf = (at: number) => signs[at] ?? ` (${at + 1})`
  const marks = noted.map(({ name, comparable, footnotes }, at): Mark => {
    const why = footnotes.map((it) => footnoteWords[it][language])
    const text = [...(comparable === 'no' ? [say('since.notComparable')] : []), ...why].join(' ')
    return { sign: signOf(at), text: `${name}: ${text}` }
  })
  const places = new Map(noted.map(({ name }, at) => [name, signOf(at)]))
  return { marks, noteOn: (name: string) => places.get(name) ?? '' }
}
