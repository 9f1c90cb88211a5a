import type { MapQuery } from '@/lib/map/map-query'

/** What the map sets against what. */
export function mapTitle({ columns }: Pick<MapQuery, 'columns'>): string {
  return columns === 'languages' ? 'Methods × languages' : 'Methods × base models'
}
