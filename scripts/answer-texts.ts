import { parentPort } from 'node:worker_threads'
import { TextReader, type TextToRead } from '../lib/import/read-text'
import type { ThreadMessage } from './text-thread'

/** The other side of text-thread.ts: answers each batch of texts with what is read in them. */
export function answerTexts(...[extract]: ConstructorParameters<typeof TextReader>): void {
  const reader = new TextReader(extract)
  const say = (message: ThreadMessage) => parentPort?.postMessage(message)
  parentPort?.on('message', (texts: TextToRead[]) => say(reader.read(texts)))
  say('ready')
}
