import { monthInText } from '../../document/dates.ts'
import type { Option } from '../../questionnaire/question.ts'
import {
  approach,
  arena,
  evaluated,
  evidenceLevel,
  preventionLevel,
  result,
  share,
  targetGroup,
} from '../../questionnaires/code-lists/initiative.ts'
import { unknown } from '../../questionnaires/code-lists/answers.ts'
import { method } from '../../questionnaires/code-lists/method.ts'
import { problemArea } from '../../questionnaires/code-lists/problem-area.ts'
import type { Language } from '../../text.ts'
import type { SharedInitiative } from './initiative-catalogue.ts'
import { initiativeTexts as english } from './initiative-texts.en.ts'
import { initiativeTexts as swedish } from './initiative-texts.sv.ts'

export const initiativeTextsIn = (language: Language) => (language === 'sv' ? swedish : english)

type Described = SharedInitiative['described']

/** What is told of an initiative, in the order it is read, each as its own words; what nobody has said is left out. */
export function initiativeInWords(
  { described, lead }: Pick<SharedInitiative, 'described' | 'lead'>,
  language: Language,
) {
  const words = (list: readonly Option[], codes: Described['problems'] | string) =>
    [codes ?? []].flat().map((code) => textOf(list, code, language))
  const month = (value: string | undefined) => {
    if (value === undefined) return []
    return [/^\d{4}-\d\d$/.test(value) ? monthInText(value, language) : textOf([], value, language)]
  }
  const all = {
    problems: words(problemArea, described.problems),
    method: words(method, described.method),
    approach: words([...approach], described.approach),
    level: words([...preventionLevel], described.level),
    targets: words(targetGroup, described.targets),
    arenas: words(arena, described.arenas),
    lead: lead === null ? [] : [lead],
    start: month(described.start),
    end: month(described.end),
    evidence: words(evidenceLevel, described.evidence),
    evaluated: words(evaluated, described.evaluated),
    result: words(result, described.result),
    share: words(share, described.share),
  }
  return Object.entries(all).flatMap(([what, said]) =>
    said.length === 0 ? [] : [{ what: what as keyof typeof all, said }],
  )
}

const textOf = (list: readonly Option[], code: string, language: Language) =>
  [...list, unknown].find((it) => it.code === code)?.text[language] ?? code
