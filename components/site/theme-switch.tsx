import { THEME_KEY } from './theme-script'

const CHOICES_ID = 'themes'

const THEMES = [
  { value: '', name: 'As the system' },
  { value: 'light', name: 'Light' },
  { value: 'dark', name: 'Dark' },
] as const

/** Light, dark, or as the system has it. Without scripts it is as the system has it, and there is nothing to choose. */
export function ThemeSwitch() {
  return (
    <>
      <button
        type="button"
        className="theme-button"
        popoverTarget={CHOICES_ID}
        aria-label="Theme"
        title="Theme"
        // The script in the page's head adds which one is in force
        suppressHydrationWarning
      >
        <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
          <circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" strokeWidth="1.6" />
          <path d="M10 3a7 7 0 0 1 0 14z" fill="currentColor" />
        </svg>
      </button>
      <fieldset id={CHOICES_ID} popover="auto" className="menu theme-choices">
        <legend className="sr-only">Theme</legend>
        {THEMES.map(({ value, name }) => (
          <label key={value}>
            <input type="radio" name={THEME_KEY} value={value} />
            {name}
          </label>
        ))}
      </fieldset>
    </>
  )
}
