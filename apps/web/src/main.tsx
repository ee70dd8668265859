import './look/look.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router/dom'
import { createApp } from './app.tsx'
import { speak } from './language.ts'

const root = document.getElementById('root')
if (root) {
  await speak()
  createRoot(root).render(
    <StrictMode>
      <RouterProvider router={createApp()} useTransitions={false} />
    </StrictMode>,
  )
}
