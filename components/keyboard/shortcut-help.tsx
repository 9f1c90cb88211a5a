import { ModalDialog } from './modal-dialog'
import { openedDialog } from './opened-dialog'
import { ShortcutKeys } from './shortcut-keys'
import { SHORTCUTS } from './shortcut-list'
import { singleKeys, switchSingleKeys } from './single-keys'

/** All keys, and the switch for those that are a single letter. */
export function ShortcutHelp() {
  const on = singleKeys.use()
  return (
    <ModalDialog label="Keyboard" className="shortcut-help">
      <div className="dialog-head">
        <h2>Keyboard</h2>
        <button type="button" className="button" onClick={() => openedDialog.set(null)}>
          Close
        </button>
      </div>
      <dl className="shortcut-list">
        {SHORTCUTS.map(({ keys, words, single }) => (
          <div key={words} data-off={single && !on ? '' : undefined}>
            <dt>
              <ShortcutKeys keys={keys} />
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <label className="shortcut-switch">
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => switchSingleKeys(event.target.checked)}
        />
        Single keys are shortcuts
      </label>
      <p className="text-fine text-quiet">
        They are ignored in text fields. This browser remembers the choice; nothing is sent.
      </p>
    </ModalDialog>
  )
}
