import { parentPort } from 'node:worker_threads'
import { extract } from '../lib/extract/extract'
import type { TextToRead } from '../lib/import/extract-ahead'
import { loadVocabulary } from '../lib/vocabulary/load-vocabulary'
import type { ThreadMessage } from './extraction-thread'

// The other side of extraction-thread.ts

const vocabulary = loadVocabulary()
const say = (message: ThreadMessage) => parentPort?.postMessage(message)

parentPort?.on('message', (texts: TextToRead[]) =>
  say(texts.map((text) => extract(text, vocabulary))),
)
say('ready')
