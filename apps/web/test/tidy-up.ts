import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// A page is fetched when it is opened, and a busy machine takes its time.
configure({ asyncUtilTimeout: 10_000 })

afterEach(cleanup)
