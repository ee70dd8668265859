import { dateInWords, languageTag } from '../document/dates.ts'
import type { Caption } from '../document/table.ts'
import { phrasesIn } from '../phrases.ts'
import { insideSentence, respondentName } from '../respondents/respondent-name.ts'
import { ruleCatalogue } from '../rules/catalogue.ts'
import type { RuleCatalogue } from '../rules/rule-entry.ts'
import type { Language } from '../text.ts'
import { silentIn, withholdingIn, type SideName } from './counts.ts'
import type { Counted } from './counted.ts'
import type { Report } from './report.ts'
import { OUTLINE_WITH_NAMES_IN_ENGLISH } from './outline.ts'
import { reportTexts as english } from './report-texts.en.ts'
import { reportTexts as swedish } from './report-texts.sv.ts'

/** All that a chapter is written from: the report's data, and how things are said. */
export type ReportWriting = ReturnType<typeof writingOf>

export function writingOf(report: Report, language: Language, catalogue: RuleCatalogue = ruleCatalogue) {
  const say = phrasesIn<typeof swedish>(language === 'sv' ? swedish : (english as unknown as typeof swedish), language)
  const list = new Intl.ListFormat(languageTag[language])
  const officialNames = new Map(report.response.map((it) => [it.name, it.officialName]))
  const placeNames = new Map(report.response.map((it) => [it.municipality, it.name]))
  const nameLanguage = (report.outline ?? 1) < OUTLINE_WITH_NAMES_IN_ENGLISH ? 'sv' : language
  const inside = (name: string) => insideSentence(name, nameLanguage)
  const names = (sides: readonly { readonly name: string; readonly side: SideName }[]) =>
    list.format(sides.map(({ name, side }) => inside(respondentName(side, name, officialNames.get(name)))))
  const among = ({ of }: Counted) => (of < report.response.length ? 'shown' : 'all')
  const { sides } = silentIn(report)
  const withholding = withholdingIn(report)
  const missing = sides.length === 0 ? say('allAnswered') : say('silent', { names: names(sides) })
  return {
    report,
    language,
    catalogue,
    /** A respondent's name where it does not come first. */
    inside,
    /** Of such a name. */
    nameLanguage,
    say,
    isForOthers: report.reader !== undefined && report.reader !== 'county-board',
    list: (items: readonly string[]) => list.format(items),
    /** "Sala kommun och polisen i Norberg" */
    names,
    nameOf: (code: string) => placeNames.get(code) ?? code,
    /** Who has not answered. */
    missing,
    /** Whose answers are not shown to this reader; `null` when all are. */
    withholding: withholding.length === 0 ? null : say('withholding', { names: names(withholding) }),
    /** "3 av 10 kommuner", and where answers are withheld "3 av de 5 kommuner vars svar visas". */
    counted: (it: Counted) => say(`counted.municipalities.${among(it)}`, { so: it.count, of: it.of }),
    /** Where it has been said that municipalities are counted. */
    countedShort: (it: Counted) => say(`counted.short.${among(it)}`, { so: it.count, of: it.of }),
    source: sourceOf(report, missing, language, say),
  }
}

function sourceOf(
  { round }: Report,
  missing: string,
  language: Language,
  say: ReturnType<typeof phrasesIn<typeof swedish>>,
): NonNullable<Caption['source']> {
  const source = say('source', { round: round.name, date: dateInWords(round.answersUntil ?? round.closesOn, language) })
  const text = `${source} ${missing}`
  return round.fictional ? [{ text: `${text} ` }, { text: say('fictional'), strong: true }] : text
}
