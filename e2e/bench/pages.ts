import { inAFilledBrowser, sections } from './filled-browser.ts'
import { interleaved, median, milliseconds, report } from './measure.ts'
import { sectionPages } from './section-pages.ts'
import { onPage, SLOW_DOWN, untilUsable } from './slow-page.ts'

const TURNS = 5

// (e): how soon a page can be used, on a processor four times slower.
await inAFilledBrowser(async ({ browser, answerer, address, overview }) => {
  const bare = `${address}/api/openapi.json`
  const figures = await interleaved(
    TURNS,
    () => onPage(browser, answerer, async (page) => milliseconds(() => page.goto(bare))),
    () => onPage(browser, answerer, (page) => milliseconds(() => untilUsable(page, overview))),
  )
  report(`(e) A usable task list, empty cache, ${SLOW_DOWN}× slower processor`, {
    'a reply of the same server shown bare, ms': median(figures.floor),
    'the task list, ms': median(figures.ours),
    ratio: median(figures.ours) / median(figures.floor),
  })

  for (const section of sections.filter(({ id }) => id === 'knowledge' || id === 'problems')) {
    const figures = await sectionPages(browser, answerer, { overview, section })
    report(`(e) A usable page of ${section.id}, ${SLOW_DOWN}× slower processor`, figures)
  }
})
