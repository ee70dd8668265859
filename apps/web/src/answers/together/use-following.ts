import { useRevalidator } from 'react-router'
import { useNowAndThen } from '../../questionnaire/use-now-and-then.ts'

const AT_MOST = 3000

/** What is shown of the whole is fetched anew when others have saved something, at once and then now and then. */
export function useFollowing() {
  const { revalidate } = useRevalidator()
  return useNowAndThen(() => void revalidate(), AT_MOST)
}
