import { watched } from '@/components/live-search/watched'

/** What has just been done, for those who do not see it; see announcer. */
export const announced = watched('')
