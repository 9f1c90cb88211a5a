import { expect, test } from 'vitest'
import { withHeldScripts } from '../../../lib/answers/held-scripts'

const PAGE = [
  '<head><link rel="preload" as="script" fetchPriority="low" nonce="ab12" href="/_next/a.js"/>',
  '<script src="/_next/b.js" async="" nonce="ab12"></script>',
  '<script src="/_next/old.js" noModule="" nonce="ab12"></script></head>',
  '<script nonce="ab12" id="_R_">go()</script>',
  '<script src="/_next/a.js" nonce="ab12" async=""></script>',
].join('')

test('scripts wait, and what starts them ends the head', () => {
  const held = withHeldScripts(PAGE, 'ab12')
  const scripts = [...held.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag)
  expect(scripts).toEqual([
    '<script type="held" src="/_next/b.js" async="" nonce="ab12">',
    '<script type="held" src="/_next/old.js" noModule="" nonce="ab12">',
    '<script nonce="ab12">',
    '<script type="held" nonce="ab12" id="_R_">',
    '<script type="held" src="/_next/a.js" nonce="ab12" async="">',
  ])
  expect(held).not.toContain('preload')
  expect(held).toContain('>go()</script>')
})

test('what starts them is sent without its comments', () => {
  const starter = /<script nonce="ab12">([\s\S]*?)<\/script>/.exec(
    withHeldScripts(PAGE, 'ab12'),
  )?.[1]
  expect(starter).toContain('pointermove')
  expect(starter).not.toMatch(/^\s|^\/\/|\n\n/m)
})

test.each([
  ['of someone who does not know the nonce', '<script src="/_next/b.js" nonce="guessed"></script>'],
  ['without a nonce', '<script src="/_next/b.js"></script>'],
  ['that must not wait', '<script nonce="ab12" data-at-once="">theme()</script>'],
  ['of data', '<script type="application/ld+json" nonce="ab12">{}</script>'],
])('a script %s is left as it is', (_, script) => {
  expect(withHeldScripts(`<head></head>${script}`, 'ab12')).toContain(`</head>${script}`)
})
