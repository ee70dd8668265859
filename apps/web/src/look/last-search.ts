/** What each page was last filtered by, for as long as the window is open. */
const searches = new Map<string, string>()

export const rememberSearch = (pathname: string, search: string) => void searches.set(pathname, search)

/** The way back to a page leads to what was seen there, and not to all of it. */
export function withLastSearch(to: string): string {
  const [path = '', place] = to.split('#')
  const address = path + (searches.get(path) ?? '')
  return place === undefined ? address : `${address}#${place}`
}
