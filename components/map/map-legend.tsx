import { countText } from '@/components/listing/papers-count'
import { heatLegend } from '@/lib/map/heat-legend'

/** Which numbers the shades of the table stand for. The numbers are in the cells, so it is only to be seen. */
export function MapLegend({ max }: { max: number }) {
  return (
    <p className="map-legend" aria-hidden="true">
      Papers
      {heatLegend(max).map(({ step, from, to }) => (
        <span key={step} data-heat={step}>
          {from === to ? countText(from) : `${countText(from)}–${countText(to)}`}
        </span>
      ))}
    </p>
  )
}
