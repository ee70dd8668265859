import { answers } from '@kartlaggning/schema/answers/answers'
import { urlOf } from '@kartlaggning/schema/endpoint-url'
import { session } from '@kartlaggning/schema/identity/session'
import { pages } from '@kartlaggning/schema/pages'

/** The parts of an address's path. */
export const segmentsOf = (path: string) => (path.split('?')[0] ?? '').split('/').filter((it) => it !== '')

const [ANSWERING] = segmentsOf(pages.taskList.path)
/** What stands where a section's id does in the addresses of other pages. */
const OTHER_PAGES = new Set(Object.values(pages).map(({ path }) => segmentsOf(path)[2]))
const PLAIN = /^[\w-]+$/
const AN_ID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/

/** The section that an address is about, if any. */
export function sectionIn(url: string): string | undefined {
  const [first, , section = ''] = segmentsOf(url)
  return first === ANSWERING && PLAIN.test(section) && !OTHER_PAGES.has(section) ? section : undefined
}

/** What a page asks the API for first, which the browser then does while the application is on its way. */
export function preloadsFor(url: string): { link?: string } {
  const [first, respondentId = '', third] = segmentsOf(url)
  const section = sectionIn(url)
  const isTaskList = third === undefined
  if (first !== ANSWERING || !AN_ID.test(respondentId) || !(isTaskList || section !== undefined)) return {}
  const params = { respondentId }
  const requests = [
    urlOf(session.current),
    urlOf(answers.overview, { params }),
    ...(section === undefined ? [] : [urlOf(answers.read, { params, querystring: { section } })]),
  ]
  return { link: requests.map((address) => `<${address}>; rel=preload; as=fetch; crossorigin`).join(', ') }
}
