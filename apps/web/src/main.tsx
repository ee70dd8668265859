import './without-eval.ts'
import './look/look.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router/dom'
import { createApp, firstPageOf } from './app.tsx'
import { guardTyped } from './guard.ts'
import { speak } from './language.ts'
import { noticeMissingParts } from './parts.ts'
import { listenToOtherTabs } from './tabs.ts'
import { surviveTranslation } from './translated-by-browser.ts'
import { veilWhileAway } from './veil.ts'

const root = document.getElementById('root')
// Not awaited here: the files of the first page import this one, and would wait for it in turn.
if (root) void start(root)

async function start(root: HTMLElement) {
  surviveTranslation()
  noticeMissingParts()
  guardTyped()
  veilWhileAway()
  listenToOtherTabs()
  const speaks = speak()
  // Fetches what the address asks for while the words are on their way.
  const app = createApp()
  // There is nothing to show around the very first page before it is there.
  await Promise.all([speaks, firstPageOf(app)])
  createRoot(root).render(
    <StrictMode>
      <RouterProvider router={app} useTransitions={false} />
    </StrictMode>,
  )
}
