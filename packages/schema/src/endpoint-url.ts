import type { Endpoint } from './endpoint.ts'

export interface UrlParts {
  readonly params?: Readonly<Record<string, string | number>>
  readonly querystring?: Readonly<Record<string, string | number | boolean>>
}

/** Where an operation is found; a file is a link to it. */
export function urlOf(endpoint: Pick<Endpoint, 'url'>, { params = {}, querystring = {} }: UrlParts = {}): string {
  const path = endpoint.url.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
  const query = new URLSearchParams(Object.entries(querystring).map(([name, value]) => [name, String(value)]))
  return `/api${path}${query.size > 0 ? `?${query}` : ''}`
}
