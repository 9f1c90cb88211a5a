import { extract } from '../lib/extract/extract'
import { loadVocabulary } from '../lib/vocabulary/load-vocabulary'
import { answerTexts } from './answer-texts'

const vocabulary = loadVocabulary()
answerTexts((text) => extract(text, vocabulary))
