import { askedIn } from '@kartlaggning/schema/answers/export/export-sheets'
import type { ExportFrame } from '@kartlaggning/schema/answers/export/exported'
import { setImmediate as nextTurn } from 'node:timers/promises'

/** The questionnaire as JSON, section by section: as one text it would keep others waiting while it is made and hashed. */
export async function* questionnaireParts(frame: ExportFrame): AsyncGenerator<string> {
  yield `{"version":${JSON.stringify(frame.round.questionnaire)},"askedOf":[`
  for (const [at, { kind, sections }] of askedIn(frame).entries()) {
    yield `${at > 0 ? ',' : ''}\n{"kind":${JSON.stringify(kind)},"sections":[`
    for (const [place, section] of sections.entries()) {
      await nextTurn()
      yield `${place > 0 ? ',' : ''}\n${JSON.stringify(section, null, 2)}`
    }
    yield '\n]}'
  }
  yield '\n]}\n'
}
