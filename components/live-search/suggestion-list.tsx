import type { UseComboboxPropGetters } from 'downshift'
import { countText } from '@/components/listing/papers-count'
import type { SuggestionGroup, SuggestionOption } from './suggestion-options'

type Props = {
  groups: readonly SuggestionGroup[]
  isOpen: boolean
  getMenuProps: UseComboboxPropGetters<SuggestionOption>['getMenuProps']
  getItemProps: UseComboboxPropGetters<SuggestionOption>['getItemProps']
}

/** The listbox of the search field. Each option says what choosing it does: nothing happens before. */
export function SuggestionList({ groups, isOpen, getMenuProps, getItemProps }: Props) {
  const options = groups.flatMap((group) => group.options)
  return (
    <div
      {...getMenuProps({ 'aria-label': 'Suggestions' })}
      hidden={!isOpen}
      className="suggestion-list"
    >
      {groups.map(({ title, options: inGroup }) => (
        // A fieldset would be no child for a listbox
        // biome-ignore lint/a11y/useSemanticElements: see above
        <div key={title} role="group" aria-label={title} className="suggestion-group">
          <span role="presentation" className="suggestion-title">
            {title}
          </span>
          <div role="presentation" className="suggestion-options">
            {inGroup.map((option) => (
              <div
                key={option.key}
                className="suggestion"
                {...getItemProps({
                  item: option,
                  index: options.indexOf(option),
                  // As on a link: another tab
                  onClick: (event) => {
                    if (!event.metaKey && !event.ctrlKey) return
                    Object.assign(event.nativeEvent, { preventDownshiftDefault: true })
                    window.open(option.href, '_blank', 'noopener')
                  },
                  onAuxClick: (event) => {
                    if (event.button === 1) window.open(option.href, '_blank', 'noopener')
                  },
                })}
              >
                <span className={option.tag && `tag-${option.tag}`}>{option.label}</span>
                {option.code !== undefined && <span className="code">{option.code}</span>}
                {option.count !== undefined && (
                  <span className="count">{countText(option.count)}</span>
                )}
                <span className="sr-only">
                  {option.does === 'filter' ? ', filter the list by it' : ', open the paper'}
                </span>
              </div>
            ))}
          </div>
        </div>
      ))}
    </div>
  )
}
