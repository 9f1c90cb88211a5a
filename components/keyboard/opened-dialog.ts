import { watched } from '@/components/live-search/watched'

/** The dialog that is open; null: none. */
export const openedDialog = watched<'help' | 'palette' | null>(null)
