import type { SheetRow } from '../../answers/export/export-columns.ts'
import type { Language } from '../../text.ts'
import type { SharedInitiative } from './initiative-catalogue.ts'
import { initiativeInWords, initiativeTextsIn } from './initiative-in-words.ts'

const DESCRIBED = [
  'lead',
  'problems',
  'method',
  'approach',
  'level',
  'targets',
  'arenas',
  'start',
  'end',
  'evidence',
  'evaluated',
  'result',
  'share',
] as const

/** Initiatives as a table: the heads of its columns, and a row for each. */
export function initiativeRows(initiatives: readonly SharedInitiative[], language: Language) {
  const texts = initiativeTextsIn(language)
  const heads = ['name', 'respondent', 'round', 'state', 'leftOut', ...DESCRIBED, 'before', 'onBehalf'] as const
  return {
    titles: ['id', ...heads.map((it) => texts[it])],
    rows: initiatives.map((it): SheetRow => {
      const described = new Map(
        initiativeInWords(it, language).map(({ what, said }) => [what, said.join('; ')] as const),
      )
      return [
        it.id,
        it.name,
        it.respondent,
        it.round.name,
        texts.states[it.state],
        it.leftOutIn?.name ?? null,
        ...DESCRIBED.map((what) => described.get(what) ?? null),
        it.before.map(({ round, state }) => `${round.name}: ${texts.states[state]}`).join('; ') || null,
        it.onBehalf ? texts.submitted[it.onBehalf === 'partly' ? 'partly' : 'whole'] : null,
      ]
    }),
  }
}
