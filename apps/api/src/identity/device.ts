import { hashOf, newToken } from './secret.ts'
import { isToken } from './session-cookie.ts'

/** What somebody signs in with: a name for people, and a token by which it is known again. */
export interface Device {
  readonly name: string
  readonly token: string
}

const BROWSERS: readonly [RegExp, string][] = [
  [/\bEdgA?\//, 'Edge'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\bOPR\//, 'Opera'],
  [/\b(Chrome|CriOS|Chromium)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
]
const SYSTEMS: readonly [RegExp, string][] = [
  [/iPhone|iPad/, 'iOS'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
]

/** "Firefox, Windows": the names alone, as a browser gives them. Empty when it gives none that is known. */
export function deviceName(userAgent = ''): string {
  const named = (known: readonly [RegExp, string][]) => known.find(([sign]) => sign.test(userAgent))?.[1]
  return [named(BROWSERS), named(SYSTEMS)].filter(Boolean).join(', ')
}

/** The device that asks; one that is not known yet gets a token to be known by. */
export const deviceOf = (userAgent: string | undefined, cookie: string | undefined): Device => ({
  name: deviceName(userAgent),
  token: cookie !== undefined && isToken(cookie) ? cookie : newToken(),
})

/** How the database is shown a device, and the session that the browser had before. */
export const deviceParameters = ({ name, token }: Device, replaces: string | undefined) =>
  [name, hashOf(token), hashOf(replaces ?? '')] as const
