import { useRevalidator } from 'react-router'
import { useThrottled } from '../../use-throttled.ts'

const AT_MOST = 3000

/** What is shown of the whole is fetched anew when others have saved something, at once and then now and then. */
export function useRefreshOnChange() {
  const { revalidate } = useRevalidator()
  return useThrottled(() => void revalidate(), AT_MOST)
}
