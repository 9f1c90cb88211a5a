/** Hosts that papers name without `https://`: only with a path behind them. */
const BARE_HOSTS =
  'github.com gitlab.com bitbucket.org huggingface.co hf.co youtu.be youtube.com vimeo.com arxiv.org doi.org zenodo.org osf.io kaggle.com bit.ly tinyurl.com goo.gl sites.google.com drive.google.com anonymous.4open.science'
    .split(' ')
    .map((host) => host.replaceAll('.', '\\.'))
    .join('|')

/** How a URL without a scheme begins, as regular expression source. Pages of *.github.io need no path. */
export const BARE_URL_START = `www\\.(?=[a-z0-9-]+\\.)|(?:${BARE_HOSTS})\\/(?=[\\w~.-])|[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?\\.github\\.io(?![\\w-])`

/**
 * A mirror of huggingface.co that the first collection names, with a full stop too many at its end.
 * It is never linked: it may vanish or change hands, and the papers meant the original.
 */
const MIRROR = /(?<![\w-])hf\.xwall\.us\.kg(?:\.(?=\/))?(?![\w-])/gi

export function withoutMirror(text: string): string {
  return text.includes('.') ? text.replace(MIRROR, 'huggingface.co') : text
}
