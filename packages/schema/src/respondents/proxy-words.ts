import { dateInText } from '../document/dates.ts'
import type { Language, Text } from '../text.ts'
import type { OnBehalf, Proxy, ProxyChannel } from './proxy.ts'
import type { RespondentKind } from './respondent-kind.ts'

/** How the answers were given, inside a sentence. */
export const channelWords: Readonly<Record<ProxyChannel, Text>> = {
  phone: { sv: 'per telefon', en: 'by phone' },
  paper: { sv: 'på papper', en: 'on paper' },
  other: { sv: 'på annat sätt', en: 'in another way' },
}

const behalf: Readonly<Record<RespondentKind, Text>> = {
  municipality: { sv: 'kommunens', en: 'the municipality' },
  police: { sv: 'polisens', en: 'the police' },
  police_area: { sv: 'lokalpolisområdets', en: 'the local police area' },
}

interface OfWhom {
  readonly kind: RespondentKind
  readonly authority: string
}

/** "Lämnat av Länsstyrelsen för kommunens räkning, per telefon 3 december 2026, uppgifter från Anna Ek, samordnare." */
export function onBehalfInWords(proxy: Proxy, of: OfWhom, language: Language): string {
  const { sourceName, sourceFunction } = proxy
  const source = [sourceName, sourceFunction].filter(Boolean).join(', ')
  return language === 'sv'
    ? `${beginning(proxy, of, language)}, uppgifter från ${source}.`
    : `${beginning(proxy, of, language)}, according to ${source}.`
}

/** The same where nobody is named: in files and reports that others read. */
export const onBehalfUnnamed = (proxy: OnBehalf, of: OfWhom, language: Language) => `${beginning(proxy, of, language)}.`

function beginning({ channel, givenOn, partly }: OnBehalf, of: OfWhom, language: Language) {
  const how = `${channelWords[channel][language]} ${dateInText(givenOn, language)}`
  const whose = behalf[of.kind][language]
  return language === 'sv'
    ? `${partly ? 'Delvis lämnat' : 'Lämnat'} av ${of.authority} för ${whose} räkning, ${how}`
    : `${partly ? 'Partly submitted' : 'Submitted'} by ${of.authority} on behalf of ${whose}, ${how}`
}
