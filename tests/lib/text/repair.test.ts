import { expect, test } from 'vitest'
import { repairAbstract, repairTitle } from '../../../lib/text/repair'
import { firstCollectionLines } from './first-collection'

test.each([
  ['a better {bf visual} dog by {bf read}ing', 'a better visual dog by reading'],
  ['{\\em shared {\\bf weights}\\/} and {\\it i.e.}, more', 'shared weights and i.e., more'],
  ['\\textbf{bold}, \\emph{not \\textit{that} bold}, \\texttt{code}', 'bold, not that bold, code'],
  ['named emph{Pyramid} and extbf{T}all', 'named Pyramid and Tall'],
  ['$\\underline{A}$daptive $\\texttt{SPIN}$', 'Adaptive SPIN'],
])('type set by LaTeX becomes plain words: %s', (raw, clean) => {
  expect(repairAbstract(raw)).toBe(clean)
})

test.each([
  ['Nystr\\"om and Nystr\\"{o}m', 'Nyström and Nyström'],
  ["Fr\\'echet, P{\\'o}lya, Lov\\'{a}sz, Mart{\\'\\i}nez", 'Fréchet, Pólya, Lovász, Martínez'],
  ['Erd\\H{o}s, \\v{S}koda, fa\\c{c}ade, {\\c c}a', 'Erdős, Škoda, façade, ça'],
  ['Polyak-\\L ojasiewicz, {\\L}ukasz, S\\o ren', 'Polyak-Łojasiewicz, Łukasz, Søren'],
])('accents become letters: %s', (raw, clean) => {
  expect(repairAbstract(raw)).toBe(clean)
})

test.each([
  ['by 33.3\\% of AT\\&T for \\$5', 'by 33.3% of AT&T for $5'],
  ["``activated tokens'' and ``half\" of ``it", '“activated tokens” and “half” of “it'],
  [
    'models~(VLMs), Table~2, Dr.~No, i.i.d.~samples',
    'models (VLMs), Table 2, Dr. No, i.i.d. samples',
  ],
  ['work~\\cite{he2016} of Arora et al.\\ shows', 'work \\cite{he2016} of Arora et al. shows'],
  ['up to 2.7times peak, 3times faster', 'up to 2.7 times peak, 3 times faster'],
  ['a 10times10 array', 'a 10×10 array'],
  ['two  spaces\tand\r\nlines ', 'two spaces and lines'],
])('signs of LaTeX and of the page become plain: %s', (raw, clean) => {
  expect(repairAbstract(raw)).toBe(clean)
})

test.each([
  ['$γ-$MoD and $\\alpha$-divergence', 'γ-MoD and α-divergence'],
  ['$k$-means in $O(n \\log n)$ for $f(x)$', 'k-means in O(n log n) for f(x)'],
  ['$\\ell_1$ norm, $L_{2}$, H$_2$O, C$^3$AI', 'ℓ₁ norm, L₂, H₂O, C³AI'],
  ['is $2\\times$ faster, an $n \\times d$ matrix', 'is 2× faster, an n × d matrix'],
  ['(~$33$\\%) with $\\epsilon > 0$', '(~33%) with ε > 0'],
  ['the $1/\\sqrt{n}$ barrier, $10^{-3}$, the $p^{th}$', 'the 1/√n barrier, 10⁻³, the pth'],
  ['\\(O(m)\\) queries', 'O(m) queries'],
])('formulas with a plain form take it: %s', (raw, clean) => {
  expect(repairAbstract(raw)).toBe(clean)
})

test.each([
  ['JMedLoRA:Medical Domain Adaptation', 'JMedLoRA: Medical Domain Adaptation'],
  ['RoSA:A Dataset', 'RoSA: A Dataset'],
  ['GPT-4:Is It: A Study', 'GPT-4: Is It: A Study'],
  ['Part 2:The Return', 'Part 2: The Return'],
  ['{BERT}: Pre-training of {D}eep Models', 'BERT: Pre-training of Deep Models'],
])('titles have a space after the colon and no braces: %s', (raw, clean) => {
  expect(repairTitle(raw)).toBe(clean)
})

test.each([
  ['at https://a.io/ULDA . More', 'at https://a.io/ULDA. More'],
  ['at github.com/x/y ."', 'at github.com/x/y."'],
  ['at https://a.io/x.We show', 'at https://a.io/x. We show'],
  ['(https://a.io/x)and', '(https://a.io/x) and'],
  [
    'https://a.io/x,and https://b.io/yhttps://c.io',
    'https://a.io/x, and https://b.io/y https://c.io',
  ],
  ['at https: //github. com/x/y.', 'at https://github.com/x/y.'],
  [
    '\\url{https://a.io/b\\_c} and \\href{https://a.io}{here}',
    'https://a.io/b_c and here (https://a.io)',
  ],
  ['https://hf.xwall.us.kg./MaLA-LM', 'https://huggingface.co/MaLA-LM'],
  [
    'see http://hf.xwall.us.kg/a or hf.xwall.us.kg./b.',
    'see http://huggingface.co/a or huggingface.co/b.',
  ],
  ['at https://hf.xwall.us.kg. We', 'at https://huggingface.co. We'],
])('addresses end where they end, on the host that was meant: %s', (raw, clean) => {
  expect(repairAbstract(raw)).toBe(clean)
})

test.each([
  'W_p = U_p Sigma_p V^top_p',
  '$W_p = U_p \\Sigma_p V_p^\\top$ and $\\mathcal{X}$-armed bandits',
  'O(n^2), f(x) = x_1, {0,1} and {it, en}',
  'of \\frac{\\epsilon}{2} \\times n in \\mathbb{R}^{d}',
  '$K_33$-free and $O(T^2/3)$',
  '~37 billion, (~5 ms), 2%~5%, 0.18 m/s~0.20 m/s, from 1 ~ 2',
  'costs $5 to $10, US$5/A$7, or $100K and $5 per head',
  'it\\\'s an \\"escaped\\" quote in C:\\users\\name',
  "5'' wide, f''(x), ```json, `single'",
  'https://people.edu/~user/a_b?x=1&y=$z and user@github.com',
  'https://en.wikipedia.org/wiki/Foo_(bar), https://github.com/x/Foo.Net is old',
  'knowledge -- a problem---the same; sometimes at times',
  'Our code will be released',
  '\\citep{zou2023}, {\\bf unclosed, textbf{unclosed',
  'en\u00a0dash – “quotes” ‘x’ naïve 中文 😀 é',
])('an abstract without a fault, or with no plain form, is not changed: %s', (text) => {
  expect(repairAbstract(text)).toBe(text)
})

test.each([
  'A 16:9 Video at 10:PM',
  'The C:D Ratio',
  'std::Vector and http://Foo',
  'RE:BT-Espresso: Improving Trees',
  'SUAV:Q - An Improved Design',
  'org:parents of UMIRobot: An Open-{Software, Hardware} Arm',
  'Subscribe to Learn',
  'Is This It? A Study: Part I',
])('a title without a fault is not changed: %s', (title) => {
  expect(repairTitle(title)).toBe(title)
})

const FAULT = /[\\{}`\t]|''|\s\s|^\s|\s$|\dtimes|[^\s(]~|\$|xwall|https?:\S+ [.,]/

test('no fault is left in the first collection', () => {
  const clean = firstCollectionLines.slice(2).map((line, place) => {
    return place % 2 === 0 ? repairTitle(line) : repairAbstract(line)
  })
  expect(clean).toHaveLength(238)
  expect(clean.filter((text) => FAULT.test(text))).toEqual([])
})

test('only the lines of the first collection that have a fault are changed', () => {
  const changed = firstCollectionLines.flatMap((line, index) => {
    const clean = index % 2 === 0 ? repairTitle(line) : repairAbstract(line)
    return clean === line ? [] : [index + 1]
  })
  expect(changed).toEqual([6, 54, 56, 96, 100, 128, 150, 160, 162, 175, 188, 204, 209, 210, 216])
})
