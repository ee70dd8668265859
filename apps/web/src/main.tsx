import './look/look.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router/dom'
import { createApp } from './app.tsx'
import { speak } from './language.ts'

const root = document.getElementById('root')
if (root) {
  const speaks = speak()
  // Fetches what the address asks for while the words are on their way.
  const app = createApp()
  await speaks
  createRoot(root).render(
    <StrictMode>
      <RouterProvider router={app} useTransitions={false} />
    </StrictMode>,
  )
}
