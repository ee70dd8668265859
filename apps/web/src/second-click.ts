import type { createBrowserRouter } from 'react-router'

/** So soon after the first, or after the page that it led to came, and so near, a click is the second of the same. */
const SOON = 1200
const NEAR = 24
/** What comes later than this is not what a click led to. */
const PATIENCE = 10_000

/**
 * A button that leads on may stand where the next page has one too. The second click of two was meant for the first page, and
 * does nothing on the next; a key, which goes where the focus is, does not come into it.
 */
export function ignoreSecondClicks(app: Pick<ReturnType<typeof createBrowserRouter>, 'subscribe'>) {
  let last = { x: 0, y: 0, at: -Infinity, page: '' }
  let shown = { page: location.pathname, at: -Infinity }
  app.subscribe(({ location: { pathname } }) => {
    if (pathname !== shown.page) shown = { page: pathname, at: performance.now() }
  })
  document.addEventListener(
    'click',
    (event) => {
      const { clientX: x, clientY: y, timeStamp: at, detail, target } = event
      if (detail === 0) return
      const page = location.pathname
      const isNear = Math.abs(x - last.x) <= NEAR && Math.abs(y - last.y) <= NEAR
      const since = shown.at - last.at < PATIENCE ? Math.max(last.at, shown.at) : last.at
      const isSecond = page !== last.page && isNear && at - since < SOON
      if (isSecond && target instanceof Element && target.closest('button')) {
        event.preventDefault()
        event.stopPropagation()
        return
      }
      last = { x, y, at, page }
    },
    true,
  )
}
