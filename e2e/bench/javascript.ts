import { gzipSync } from 'node:zlib'
import { inAFilledBrowser, sections, type FilledBrowser } from './filled-browser.ts'
import { report } from './measure.ts'
import { onPage } from './slow-page.ts'

// (d): what a respondent's browser has to load.
await inAFilledBrowser(async (filled) => {
  const onTaskList = (await javascriptOn(filled, '')) / 1000
  const more: Record<string, number> = {}
  for (const { id } of sections) {
    more[`${id}, kB more (at most 40)`] = (await javascriptOn(filled, `/${id}`)) / 1000 - onTaskList
  }
  const anEntry = (await javascriptOn(filled, `/initiatives/${filled.entry}`)) / 1000 - onTaskList
  report('(d) JavaScript, gzip', {
    'the respondent’s task list, kB (at most 150)': onTaskList,
    ...more,
    'one initiative, kB more (at most 40)': anEntry,
  })
})

function javascriptOn({ browser, answerer, overview }: FilledBrowser, path: string): Promise<number> {
  return onPage(browser, answerer, async (page) => {
    let bytes = 0
    const counting: Promise<void>[] = []
    page.on('response', (response) => {
      if (!new URL(response.url()).pathname.endsWith('.js')) return
      counting.push(response.body().then((body) => void (bytes += gzipSync(body, { level: 9 }).length)))
    })
    await page.goto(overview + path, { waitUntil: 'networkidle' })
    // What a page fetches when it has been drawn belongs to it too.
    await page.waitForTimeout(1000)
    page.removeAllListeners('response')
    await Promise.all(counting)
    return bytes
  })
}
