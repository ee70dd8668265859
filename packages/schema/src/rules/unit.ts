import type { Text } from '../text.ts'

interface UnitTexts {
  readonly one: Text
  readonly many: Text
  /** What a field asks for: "Antal kommuner". */
  readonly asked: Text
}

/** What a threshold is counted in. */
export const units = {
  months: {
    one: { sv: 'månad', en: 'month' },
    many: { sv: 'månader', en: 'months' },
    asked: { sv: 'Månader', en: 'Months' },
  },
  steps: {
    one: { sv: 'steg', en: 'step' },
    many: { sv: 'steg', en: 'steps' },
    asked: { sv: 'Steg på skalan 0–4', en: 'Steps on the scale 0–4' },
  },
  percent: {
    one: { sv: 'procent', en: 'per cent' },
    many: { sv: 'procent', en: 'per cent' },
    asked: { sv: 'Procent', en: 'Per cent' },
  },
  people: {
    one: { sv: 'person', en: 'person' },
    many: { sv: 'personer', en: 'people' },
    asked: { sv: 'Antal personer', en: 'Number of people' },
  },
  times: {
    one: { sv: 'gång', en: 'time' },
    many: { sv: 'gånger', en: 'times' },
    asked: { sv: 'Antal gånger', en: 'Number of times' },
  },
  sources: {
    one: { sv: 'slags underlag', en: 'kind of source' },
    many: { sv: 'slags underlag', en: 'kinds of source' },
    asked: { sv: 'Antal slags underlag', en: 'Kinds of source' },
  },
  municipalities: {
    one: { sv: 'kommun', en: 'municipality' },
    many: { sv: 'kommuner', en: 'municipalities' },
    asked: { sv: 'Antal kommuner', en: 'Number of municipalities' },
  },
  respondents: {
    one: { sv: 'svarande', en: 'respondent' },
    many: { sv: 'svarande', en: 'respondents' },
    asked: { sv: 'Antal svarande', en: 'Number of respondents' },
  },
} as const satisfies Record<string, UnitTexts>

export type Unit = keyof typeof units
