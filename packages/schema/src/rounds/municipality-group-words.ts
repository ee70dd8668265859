import type { Text } from '../text.ts'
import type { MainGroup, MunicipalityGroup } from './municipality-group.ts'

export const municipalityGroupWords: Readonly<Record<MunicipalityGroup, Text>> = {
  A1: { sv: 'Storstad', en: 'Large city' },
  A2: { sv: 'Pendlingskommun nära storstad', en: 'Commuting municipality near a large city' },
  B3: { sv: 'Större stad', en: 'Medium-sized town' },
  B4: { sv: 'Pendlingskommun nära större stad', en: 'Commuting municipality near a medium-sized town' },
  B5: { sv: 'Lågpendlingskommun nära större stad', en: 'Low-commuting municipality near a medium-sized town' },
  C6: { sv: 'Mindre stad eller tätort', en: 'Small town' },
  C7: { sv: 'Pendlingskommun nära mindre tätort', en: 'Commuting municipality near a small town' },
  C8: { sv: 'Landsbygdskommun', en: 'Rural municipality' },
  C9: { sv: 'Landsbygdskommun med besöksnäring', en: 'Rural municipality with a visitor industry' },
}

export const mainGroupWords: Readonly<Record<MainGroup, Text>> = {
  A: { sv: 'storstäder och storstadsnära kommuner', en: 'large cities and municipalities near them' },
  B: { sv: 'större städer och kommuner nära större stad', en: 'medium-sized towns and municipalities near them' },
  C: { sv: 'mindre städer, tätorter och landsbygdskommuner', en: 'smaller towns and rural municipalities' },
}
